import 'server-only'
import type { ColumnNode, KyselyPlugin, OperationNode, QueryId, ReferenceNode, TableNode } from 'kysely'
import { formerTables, tables } from './db/schema.ts'

/** Which tables a query may name, and which of their columns it may not. */
type Rule = { seen: readonly string[]; hidden: Readonly<Record<string, object>> }

/** A node of a query, and the one that it is in. */
type Found = { node: OperationNode; above: Found | undefined }

const queries = ['SelectQueryNode', 'InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']
/** Others may read a table by its name in a text, as some of PostgreSQL do. */
const functions = ['count', 'sum', 'avg', 'min', 'max', 'coalesce', 'lower', 'upper']
/** What is in these is data, whatever it looks like. */
const values = ['ValueNode', 'PrimitiveValueListNode']
/** Kysely writes these words itself, as if they were raw SQL. */
const harmless = ['asc', 'desc', 'true']

/**
 * Lets only those queries through to the store that name nothing but what may be seen. It looks at a query before it is written as SQL, so a table is found wherever it stands: in a
 * join, a subquery, after `with` or `returning`. What it cannot look into, such as raw SQL, it refuses. When it is not sure which table a column is of, it refuses as well: write `member.email`.
 */
export function lookout(rule: Rule): KyselyPlugin {
  const passed = new WeakSet<QueryId>()
  return {
    transformQuery({ node, queryId }) {
      const fault = faultOf(node, rule)
      if (fault) throw new Error(`The code for educators may not ask this of the store: ${fault}`)
      passed.add(queryId)
      return node
    },
    async transformResult({ result, queryId }) {
      if (!passed.has(queryId)) throw new Error('The code for educators may not ask this of the store: SQL that did not come by here.')
      return result
    },
  }
}

function faultOf(root: OperationNode, { seen, hidden }: Rule): string | undefined {
  if (!queries.includes(root.kind)) return `${root.kind} is no query.`
  const all = nodesIn(root)
  const named = new Set(all.flatMap(({ node, above }) => (isCteName(node, above) ? nameOf(node) : [])))
  const aliases = aliasesIn(all)
  const aliasesOf = (table: string) => [table, ...aliases.filter((each) => each.table === table).map(({ alias }) => alias)]
  const guarded = Object.keys(hidden).filter((table) => all.some(({ node, above }) => isTable(node, above) && nameOf(node) === table))
  const isHidden = (table: string, column: string) => Object.keys(hidden[table]!).some((each) => lower(each) === column)

  for (const { node, above } of all) {
    if (node.kind === 'RawNode' && !isHarmless(node)) return 'raw SQL.'
    if (node.kind === 'SchemableIdentifierNode' && 'schema' in node && node.schema) return 'a table of another schema.'
    if ('func' in node && !functions.includes(lower(String(node.func)))) return `the function ${String(node.func)}.`
    if (isTable(node, above) && !seen.includes(nameOf(node)) && !named.has(nameOf(node))) return `the table ${nameOf(node)}.`
    if (isCteName(node, above) && isReal(nameOf(node))) return `a part of a query that is called ${nameOf(node)}, like a table.`
    if (isCounted(above)) continue
    const asked = askedOf(node, above)
    const from = asked && guarded.find((table) => (asked.of === undefined || aliasesOf(table).includes(asked.of)) && (asked.column === '*' || isHidden(table, asked.column) || aliasesOf(table).includes(asked.column)))
    if (from) return `${from}.${asked.column}.`
  }
  return undefined
}

/** Which column of what a node asks for; `*` is all of them. Databases do not tell large letters from small ones, so neither does this. */
function askedOf(node: OperationNode, above: Found['above']): { column: string; of?: string } | undefined {
  if (node.kind === 'ReferenceNode') {
    const { column, table } = node as ReferenceNode
    return { column: columnOf(column), ...(table ? { of: nameOf(table) } : {}) }
  }
  const bare = above?.node.kind !== 'ReferenceNode' && (node.kind === 'ColumnNode' || node.kind === 'SelectAllNode')
  return bare ? { column: columnOf(node) } : undefined
}

function columnOf(node: OperationNode): string {
  return node.kind === 'ColumnNode' ? lower((node as ColumnNode).column.name) : '*'
}

/** `count(*)` tells nothing of what is in a row. */
function isCounted(above: Found['above']): boolean {
  const by = above?.node.kind === 'SelectionNode' ? above.above?.node : undefined
  if (!by) return above !== undefined && isCounted(above.above)
  return by.kind === 'AggregateFunctionNode' && 'func' in by && lower(String(by.func)) === 'count'
}

/** A table that is read or written, and not one that a column is named by. */
function isTable(node: OperationNode, above: Found['above']): node is TableNode {
  return node.kind === 'TableNode' && above?.node.kind !== 'ReferenceNode' && !isCteName(node, above)
}

function isCteName(node: OperationNode, above: Found['above']): node is TableNode {
  return node.kind === 'TableNode' && above?.node.kind === 'CommonTableExpressionNameNode'
}

/** Within what is called like a table, that name may still mean the table. */
function isReal(name: string): boolean {
  return [...tables, ...formerTables].some((table) => table === name) || /^(sqlite|pg|kysely|information)_/.test(name)
}

function isHarmless(node: OperationNode): boolean {
  const { sqlFragments, parameters } = node as OperationNode & { sqlFragments: readonly string[]; parameters: readonly unknown[] }
  return parameters.length === 0 && harmless.includes(sqlFragments.join(''))
}

function aliasesIn(all: readonly Found[]): { alias: string; table: string }[] {
  return all.flatMap(({ node }) => {
    if (node.kind !== 'AliasNode') return []
    const { node: of, alias } = node as OperationNode & { node: OperationNode; alias: OperationNode & { name?: string } }
    return of.kind === 'TableNode' && alias.name !== undefined ? [{ alias: lower(alias.name), table: nameOf(of as TableNode) }] : []
  })
}

function nameOf({ table }: TableNode): string {
  return lower(table.identifier.name)
}

function lower(name: string): string {
  return name.toLowerCase()
}

/** A query is a tree of plain objects; each node says what it is. */
function nodesIn(value: unknown, above?: Found, found: Found[] = []): Found[] {
  if (Array.isArray(value)) for (const each of value) nodesIn(each, above, found)
  else if (isNode(value)) {
    const here = { node: value, above }
    found.push(here)
    if (!values.includes(value.kind)) for (const name in value) nodesIn(value[name as keyof OperationNode], here, found)
  }
  return found
}

function isNode(value: unknown): value is OperationNode {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
}
