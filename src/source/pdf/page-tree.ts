// A page of a tagged PDF in; its structure tree out: headings, paragraphs, tables and lists, with the marked content of each.
import type { StructNode } from '../struct-node.ts';
import { maxTreeDepth, maxTreeNodesPerPage } from './limits.ts';
import type { Session } from './session.ts';

interface Walk {
  readonly session: Session;
  /** Where the names of the attributes of a cell stand. */
  readonly columns: number;
  readonly rows: number;
  nodes: number;
}

const absent: StructNode = { type: '', children: [], mcids: [] };
const mostAttributes = 8;
/** A cell that says it covers more columns or rows is believed up to here: no table is as large. */
const mostSpan = 1_000;

/** How many columns, or rows, a cell says in its `count` attributes that it covers; 1 when it does not say. */
function spanOf({ session }: Walk, element: number, count: number, name: number): number {
  const { call, scratch } = session;
  for (let index = 0; index < count; index += 1) {
    const value = call.FPDF_StructElement_Attr_GetValue(call.FPDF_StructElement_GetAttributeAtIndex(element, index), name);
    if (value === 0 || call.FPDF_StructElement_Attr_GetNumberValue(value, scratch) === 0) continue;
    return Math.min(mostSpan, Math.max(1, Math.trunc(session.floats()[0] ?? 1)));
  }
  return 1;
}

function spansOf(walk: Walk, element: number, type: string): Pick<StructNode, 'columnSpan' | 'rowSpan'> {
  if (type !== 'TD' && type !== 'TH') return {};
  const count = Math.min(mostAttributes, walk.session.call.FPDF_StructElement_GetAttributeCount(element));
  const [columnSpan, rowSpan] = [spanOf(walk, element, count, walk.columns), spanOf(walk, element, count, walk.rows)];
  return { ...(columnSpan > 1 ? { columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}

function nodeOf(walk: Walk, element: number, depth: number): StructNode {
  const { session } = walk;
  const { call } = session;
  walk.nodes -= 1;
  const children: StructNode[] = [];
  const mcids: number[] = [];
  const count = depth < maxTreeDepth ? call.FPDF_StructElement_CountChildren(element) : 0;
  for (let index = 0; index < count && walk.nodes > 0; index += 1) {
    const child = call.FPDF_StructElement_GetChildAtIndex(element, index);
    if (child !== 0) {
      children.push(nodeOf(walk, child, depth + 1));
      continue;
    }
    walk.nodes -= 1;
    const mcid = call.FPDF_StructElement_GetChildMarkedContentID(element, index);
    if (mcid >= 0) mcids.push(mcid);
    else children.push(absent);
  }
  const type = session.utf16((pointer, length) => call.FPDF_StructElement_GetType(element, pointer, length));
  return { type, children, mcids, ...spansOf(walk, element, type) };
}

const encoder = new TextEncoder();
const names = { columns: encoder.encode('ColSpan'), rows: encoder.encode('RowSpan') };

/** The elements at the top of the page's tree; none for a page without one. */
export function pageTree(session: Session, page: number): readonly StructNode[] {
  const { call } = session;
  const tree = call.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return [];
  const read = (columns: number, rows: number): readonly StructNode[] => {
    const walk: Walk = { session, columns, rows, nodes: maxTreeNodesPerPage };
    const count = Math.min(call.FPDF_StructTree_CountChildren(tree), maxTreeNodesPerPage);
    const nodes: StructNode[] = [];
    for (let index = 0; index < count && walk.nodes > 0; index += 1) {
      const element = call.FPDF_StructTree_GetChildAtIndex(tree, index);
      if (element !== 0) nodes.push(nodeOf(walk, element, 0));
    }
    return nodes;
  };
  try {
    return session.lend(names.columns, (columns) => session.lend(names.rows, (rows) => read(columns, rows)));
  } finally {
    call.FPDF_StructTree_Close(tree);
  }
}
