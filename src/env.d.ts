declare namespace App {
  type PageLocals = import('#api/page-locals.ts').PageLocals;
  /** On a prerendered page there is no request, and so nothing of this. */
  interface Locals extends PageLocals {}
}
