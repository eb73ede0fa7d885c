/** Where the invented article stands. */
export const source = 'https://law.example/en/blog/counter';

const html = `
<p>There is no clear legal definition of it. Measures are becoming mandatory. See <a href="https://law.example/en/blog/counter/#At_the_counter">below</a> or <a href="/elsewhere" onclick="go()">elsewhere</a>, or <a href="javascript:go()">try</a>.</p>
<script>go()</script>
<div id="ez-toc-container" class="ez-toc-v2 counter"><nav><ul class="ez-toc-list">
<li><a class="ez-toc-link" href="#What_%E2%80%9Ccounts%E2%80%9D">1</a></li>
<li><a class="ez-toc-link" href="#At_the_counter">2</a></li>
<li><a class="ez-toc-link" href="#Services_of_Our_Firm">3</a></li></ul></nav></div>
<h2 class="wp-block-heading"><span class="ez-toc-section" id="What_%E2%80%9Ccounts%E2%80%9D"></span>What &#8220;counts&#8221;?<span class="ez-toc-section-end"></span></h2>
<figure class="wp-block-image"><img src="https://law.example/a.jpg" alt="A counter"></figure>
<blockquote class="wp-block-quote"><p style="color:red">A quotation.</p></blockquote>
<div class="wp-block-cta banner"><p>Book a meeting now</p></div>
<h3 id="At_the_counter">At the <span>counter</span></h3>
<div class="wrapper"><ul><li>a name</li><li>a time</li></ul></div>
<iframe src="https://video.example/1"></iframe>
<h2>What employers prepare</h2>
<table><tr><th scope="col">Step</th></tr><tr><td>One</td></tr></table>
<h2 class="wp-block-heading"><span id="Services_of_Our_Firm"></span>Services of Our Firm</h2>
<p>Our lawyers are waiting for you.</p>
<p>Category: General</p>
<p>Tag: General</p>`;

/** A post in the shape of `GET /wp-json/wp/v2/posts/{id}`, written for these tests. */
export const article = {
  id: 7,
  date: '2025-07-24T19:56:54',
  date_gmt: '2025-07-24T10:56:54',
  modified: '2025-08-29T18:14:23',
  modified_gmt: '2025-08-29T09:14:23',
  slug: 'counter',
  status: 'publish',
  link: source,
  title: { rendered: 'At the &#8220;counter&#8221;' },
  content: { rendered: html, protected: false },
  excerpt: { rendered: '<p>…</p>' },
  author: 1,
  categories: [18],
  tags: [24],
};

/** One section in Dutch, one that was left in English. */
export const dutchArticle = `
<h2 id="een">Een</h2>
<p>De werknemers van het bedrijf zijn niet veilig als een klant die met hen praat te ver gaat.</p>
<h2 id="twee">Twee</h2>
<p>It is not always easy to say that this has to end, and which of the things were too much.</p>`;
