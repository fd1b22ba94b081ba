// A page of PDFium in; the places of its links to addresses out.
import type { Link } from '../source.ts';
import { maxLinksPerPage } from './limits.ts';
import type { PageGeometry } from './page-geometry.ts';
import type { Session } from './session.ts';

const addressAction = 3;

function addressOf(session: Session, document: number, link: number): string | undefined {
  const { call } = session;
  const action = call.FPDFLink_GetAction(link);
  if (action === 0 || call.FPDFAction_GetType(action) !== addressAction) return undefined;
  return session.utf8((pointer, length) => call.FPDFAction_GetURIPath(document, action, pointer, length));
}

/** Links with an address, in the file's order. */
export function pageLinks(session: Session, document: number, page: number, geometry: PageGeometry): readonly Link[] {
  const { call, scratch } = session;
  const links: Link[] = [];
  let position = 0;
  for (let count = 0; count < maxLinksPerPage; count += 1) {
    session.lendInteger(position);
    if (call.FPDFLink_Enumerate(page, scratch, scratch + 4) === 0) break;
    position = session.integer(0);
    const link = session.integer(1);
    const uri = addressOf(session, document, link);
    if (uri === undefined || call.FPDFLink_GetAnnotRect(link, scratch) === 0) continue;
    links.push({ ...geometry.box(session.float(0), session.float(1), session.float(2), session.float(3)), uri });
  }
  return links;
}
