import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';

/**
 * better-auth speaks `Date`, our one pool speaks `Temporal.Instant`. This translates at the border, in both
 * directions and only for better-auth's queries: a second pool would need connections of its own, and a
 * pool that parsed `Date` would hand one to some query of ours.
 */
export const temporalDates: KyselyPlugin = {
  transformQuery(args: PluginTransformQueryArgs): RootOperationNode {
    return toInstants.transformNode(args.node);
  },
  async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return { ...args.result, rows: args.result.rows.map(withDates) };
  },
};

class ToInstants extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...super.transformValue(node), value: toInstant(node.value) };
  }
  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...super.transformPrimitiveValueList(node), values: node.values.map(toInstant) };
  }
}
const toInstants = new ToInstants();

function toInstant(value: unknown): unknown {
  return value instanceof Date ? Temporal.Instant.fromEpochMilliseconds(value.getTime()) : value;
}

function withDates(row: UnknownRow): UnknownRow {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toDate(value)]));
}

function toDate(value: unknown): unknown {
  return value instanceof Temporal.Instant ? new Date(value.epochMilliseconds) : value;
}
