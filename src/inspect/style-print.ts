// Nothing in; how the page prints out: the document page by page with its marks, then the list.

export const printStyle = `
@media print{
@page{margin:12mm}
:root{--ground:#fff;--hover:#f4f4f4;font-size:10pt}
body{display:block;height:auto}
.skip,.tools,#card,.legends>summary,.toggle:has(:not(:checked)){display:none!important}
.toggle{border:0}.toggle input{display:none}
header{border-bottom:1pt solid #999;padding:0 0 6pt}
.split{display:block}
main,.side{overflow:visible;padding:0;border:0}
.page{max-width:none;margin:0;break-after:page;break-inside:avoid}
.sheet{box-shadow:none;outline:.5pt solid #bbb}
.page .sheet svg,.page .sheet img{max-height:245mm}
.flow{max-width:none;padding:6mm 0 6mm 12mm;outline:0}
.side{break-before:page}
aside section{padding:6pt 0}
.words{display:block}
.findings>li,.group>ul>li{break-inside:avoid}
svg,mark,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
