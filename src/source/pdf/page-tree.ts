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
