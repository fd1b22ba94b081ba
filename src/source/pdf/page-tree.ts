// A page of a tagged PDF in; its structure tree out: headings, paragraphs, tables and lists, with the marked content of each.
import type { StructNode } from '../source.ts';
import { maxTreeDepth, maxTreeNodesPerPage } from './limits.ts';
import type { Session } from './session.ts';

interface Budget {
  nodes: number;
}

function nodeOf(session: Session, element: number, depth: number, budget: Budget): StructNode {
  const { call } = session;
  budget.nodes -= 1;
  const children: StructNode[] = [];
  const mcids: number[] = [];
  const count = depth < maxTreeDepth ? call.FPDF_StructElement_CountChildren(element) : 0;
  for (let index = 0; index < count && budget.nodes > 0; index += 1) {
    const child = call.FPDF_StructElement_GetChildAtIndex(element, index);
    if (child !== 0) {
      children.push(nodeOf(session, child, depth + 1, budget));
      continue;
    }
    const mcid = call.FPDF_StructElement_GetChildMarkedContentID(element, index);
    if (mcid >= 0) mcids.push(mcid);
  }
  return { type: session.utf16((pointer, length) => call.FPDF_StructElement_GetType(element, pointer, length)), children, mcids };
}

const delimiter = /[\s\0()<>[\]{}/%]/;

/**
 * Whether a tagged file may have headings, which alone are asked of its trees: many drafts have none, and trees cost a tenth of a page.
 * Their names are plain in the file unless objects are packed into streams.
 */
export function mayTagHeadings(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('/ObjStm', 0, 'latin1')) return true;
  for (let at = file.indexOf('/H', 0, 'latin1'); at >= 0; at = file.indexOf('/H', at + 2, 'latin1')) {
    const [next = '', after = ''] = file.toString('latin1', at + 2, at + 4);
    if (delimiter.test(/[1-6]/.test(next) ? after : next)) return true;
  }
  return false;
}

/** The elements at the top of the page's tree; none for a page without one. */
export function pageTree(session: Session, page: number): readonly StructNode[] {
  const { call } = session;
  const tree = call.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return [];
  try {
    const budget = { nodes: maxTreeNodesPerPage };
    const count = Math.min(call.FPDF_StructTree_CountChildren(tree), maxTreeNodesPerPage);
    const nodes: StructNode[] = [];
    for (let index = 0; index < count && budget.nodes > 0; index += 1) {
      const element = call.FPDF_StructTree_GetChildAtIndex(tree, index);
      if (element !== 0) nodes.push(nodeOf(session, element, 0, budget));
    }
    return nodes;
  } finally {
    call.FPDF_StructTree_Close(tree);
  }
}
