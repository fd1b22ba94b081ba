// Nothing in; the style of the document and of what is marked on it out.

export const markStyle = `
.page{max-width:56rem;margin:0 auto 1.6rem}
.page h3{display:block;font-size:.8rem;font-weight:500;color:var(--soft);margin:0 0 .3rem .1rem}
.sheet{position:relative;background:#fff;color:#111;box-shadow:0 1px 3px #0003,0 6px 22px #0002;border-radius:2px}
.sheet img{display:block;width:100%;height:auto}
.sheet svg{display:block;width:100%;height:auto}
.sheet img+svg{position:absolute;inset:0;height:100%}
.empty{color:var(--soft);font-size:.9rem;padding-top:.4rem}
.words text{fill:transparent;font-family:Arial,Helvetica,"Liberation Sans",sans-serif;white-space:pre}
.bare .words text{fill:#1a1a1a}
.words .bold{font-weight:700}
.words text::selection{fill:transparent;background:#3b82f655}
.marks{mix-blend-mode:multiply}
svg .m{cursor:pointer}
svg .m rect{fill:var(--c);fill-opacity:.11;stroke:var(--c);stroke-opacity:.6;stroke-width:.7}
svg .m.inner rect{fill-opacity:.22;stroke-opacity:.25}
svg .k-sections.m rect{fill-opacity:.05;stroke-opacity:.35;stroke-dasharray:2.5 1.5}
svg .bar{fill:var(--c);fill-opacity:.45}
svg .side-bar.side-bar{fill-opacity:.75;stroke:none}
svg .k-constats rect{fill-opacity:.06;stroke-opacity:.95;stroke-width:1.5}
#card .warning{--c:#f3b95f}#card .info{--c:#8fc0ff}
svg .k-constats.warning{--c:#a14a06}svg .k-constats.info{--c:#1d4f91}
svg .k-constats.inner rect{fill-opacity:0;stroke-dasharray:3 2}
svg .k-reste rect{fill-opacity:.06;stroke-dasharray:1 2}
svg .block,svg .cell{fill:none;stroke:var(--c);stroke-width:.6;stroke-opacity:.8}
svg .block.heading{stroke-width:1.3}
svg .block.furniture,svg .block.note{stroke-dasharray:2 2;fill:var(--c);fill-opacity:.12}
svg .m:hover rect{fill-opacity:.26}
svg .m:focus{outline:none}
svg .m:focus-visible rect,svg .m.current rect{fill-opacity:.3;stroke-opacity:1;stroke-width:2;stroke-dasharray:none}
.flow{max-width:52rem;margin:0 auto;padding:2.6rem 3.4rem 3rem 4rem;background:var(--panel);color:var(--ink);font:16px/1.6 Georgia,"Noto Serif","DejaVu Serif",serif;overflow-wrap:break-word}
.flow h3,.flow h4,.flow h5,.flow h6{display:block;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;line-height:1.35;margin:1.5em 0 .5em}
.flow h3{font-size:1.2rem}.flow h4{font-size:1.06rem}.flow h5,.flow h6{font-size:1rem}
.flow p{margin:.45em 0}.flow p.spaced{margin-top:1em}
.flow .bold{font-weight:700}.flow .picture{display:inline-block;border:1px dashed var(--soft);border-radius:3px;padding:.2em 1.2em;color:var(--soft);font-size:.85rem}
.flow p.furniture,.flow p.note{font-size:.85em;color:var(--soft);border-left:3px solid var(--line);padding-left:.7em}
.items{margin:.4em 0}
.items li{margin:.25em 0;padding-left:1.2em}.items .l2{margin-left:1.6em}.items .l3{margin-left:3.2em}.items .l4,.items .l5{margin-left:4.8em}
.label{color:var(--soft);font-family:system-ui,sans-serif;font-size:.92em}
.flow [data-line]{position:relative}
.flow [data-line]::before{content:attr(data-line);position:absolute;right:100%;margin-right:.6rem;color:var(--soft);font:11px/1.9 system-ui,sans-serif;white-space:nowrap}
.items li::before{margin-right:.6rem}
.items .l2::before{margin-right:2.2em}.items .l3::before{margin-right:3.8em}
.table{overflow-x:auto;margin:1em 0 1em}
.flow table{border-collapse:collapse;width:100%;font-size:.92em;line-height:1.45}
.flow td,.flow th{border:1px solid var(--line);padding:.4em .6em;text-align:left;vertical-align:top}
.flow th{background:var(--hover);font-family:system-ui,sans-serif;font-size:.92em}
.flow tr[data-line]::before{content:none}
mark{color:inherit;background:none}
mark.m{cursor:pointer;border-radius:2px;background:color-mix(in srgb,var(--c) 10%,transparent);box-shadow:0 2px 0 color-mix(in srgb,var(--c) 75%,transparent);-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.m.inner{background:color-mix(in srgb,var(--c) 20%,transparent);box-shadow:none}
mark.m mark.m{background:color-mix(in srgb,var(--c) 12%,transparent)}mark.m mark.m mark.m{background:none}
mark.k-sections{background:none;box-shadow:0 2px 0 color-mix(in srgb,var(--c) 35%,transparent)}
mark.k-reste{background:none;box-shadow:none;text-decoration:underline dotted var(--c) 2px;text-underline-offset:.25em}
mark.k-constats{--c:var(--error);background:none!important;box-shadow:none;text-decoration:underline wavy var(--c) 1.5px;text-underline-offset:.25em}
mark.k-constats.warning{--c:var(--warning)}mark.k-constats.info{--c:var(--info)}
mark.m.current,mark.m:focus-visible{outline:2px solid var(--c);outline-offset:1px;background:color-mix(in srgb,var(--c) 24%,transparent)!important}
@media (max-width:60rem){.page{min-width:34rem}.flow{padding:1.4rem 1.1rem 2rem 2.4rem}.flow [data-line]::before{margin-right:.35rem}}
@media screen and (prefers-color-scheme:dark){.page .sheet{filter:brightness(.9)}}
`;
