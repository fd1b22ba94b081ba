// Nothing in; the style of the page's frame out: colours, header, list.

export const frameStyle = `
:root{color-scheme:light dark;--ground:#e9ecf1;--panel:#fff;--ink:#17202e;--soft:#566072;--line:#d5dae2;--accent:#1d4ed8;--hover:#f1f4f9;--error:#b91c1c;--warning:#92500a;--info:#1d4f91;--good:#05603a;--error-ground:#fdf0f0;--warning-ground:#fdf6e9;--info-ground:#eff5fd;font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--ground:#10141b;--panel:#191f29;--ink:#e6eaf1;--soft:#a2adbd;--line:#313a48;--accent:#8ab4ff;--hover:#222b38;--error:#ff9a9a;--warning:#f3b95f;--info:#8fc0ff;--good:#5fd6a0;--error-ground:#351d20;--warning-ground:#332917;--info-ground:#1a2a40}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;height:100vh;height:100dvh;display:flex;flex-direction:column;background:var(--ground);color:var(--ink)}
h1,h2,h3,p,ul{margin:0;padding:0}
ul[role=list]{list-style:none}
a{color:inherit;text-decoration:none}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;left:-999px;top:8px;z-index:9;background:var(--panel);padding:.5rem .8rem;border-radius:6px}
.skip:focus{left:8px}
header{display:grid;grid-template-columns:1fr auto;gap:.35rem 1.5rem;align-items:center;padding:.7rem 1.1rem .55rem;background:var(--panel);border-bottom:1px solid var(--line)}
.title{min-width:0}
h1{font-size:1.05rem;line-height:1.3;font-weight:650;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.title p{color:var(--soft);font-size:.85rem;overflow-wrap:anywhere}
.file{font-weight:600}
.summary{display:flex;gap:.4rem;flex-wrap:wrap}
.summary li{padding:.15rem .6rem;border-radius:99px;font-size:.85rem;border:1px solid currentColor;white-space:nowrap}
.summary .zero{color:var(--soft);border-color:var(--line)}
.summary .error{color:var(--error);background:var(--error-ground)}
.summary .warning{color:var(--warning);background:var(--warning-ground)}
.summary .info{color:var(--info);background:var(--info-ground)}
.legends{grid-column:1/-1}
.legends>summary{display:none;cursor:pointer;font-size:.85rem;color:var(--soft)}
.legend{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem .35rem}
.legend legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.toggle{display:inline-flex;align-items:center;gap:.35rem;padding:.2rem .55rem .2rem .4rem;min-height:26px;border:1px solid var(--line);border-radius:6px;font-size:.8rem;cursor:pointer;user-select:none}
.toggle:hover{background:var(--hover)}
.toggle input{margin:0;accent-color:var(--c,var(--accent))}
.toggle:has(:not(:checked)){color:var(--soft)}
.swatch{flex:none;display:inline-block;width:.7rem;height:.7rem;border-radius:3px;background:var(--c);print-color-adjust:exact}
.split{flex:1;min-height:0;display:grid;grid-template-columns:minmax(0,1fr) minmax(21rem,27rem)}
main{overflow:auto;padding:1.2rem;scroll-padding:4rem;position:relative}
main:focus-visible{outline-offset:-2px}
.side{overflow:auto;background:var(--panel);border-left:1px solid var(--line);scroll-padding:4rem 0 1rem}
.side:focus{outline:none}
.tools{position:sticky;top:0;z-index:2;background:var(--panel);padding:.7rem 1rem .5rem;border-bottom:1px solid var(--line)}
.tools label{display:block;font-size:.8rem;color:var(--soft);margin-bottom:.2rem}
.tools input{width:100%;font:inherit;padding:.35rem .6rem;border:1px solid #76808f;border-radius:6px;background:var(--ground);color:inherit}
.tools input::placeholder{color:var(--soft);opacity:1}
#found{font-size:.8rem;color:var(--soft)}
aside section{padding:.8rem 1rem .2rem}
aside section:last-child{padding-bottom:2rem}
h2{font-size:.95rem;font-weight:700;margin-bottom:.45rem}
.count{color:var(--soft);font-weight:400;font-size:.85em}
.none{color:var(--good);font-weight:600;margin-bottom:.5rem}
.notices li{font-size:.85rem;padding:.45rem .65rem;margin-bottom:.4rem;border-radius:6px;background:var(--warning-ground);color:var(--warning)}
.findings>li{border-radius:8px;margin-bottom:.5rem;padding:.1rem;border:1px solid var(--line);border-left:4px solid var(--s)}
.findings .error{--s:var(--error)}.findings .warning{--s:var(--warning)}.findings .info{--s:var(--info)}
.severity{display:block;color:var(--s);font-weight:700;font-size:.75rem;text-transform:uppercase;letter-spacing:.04em}
.where{display:block;color:var(--soft);font-size:.8rem}
.remedy{font-size:.83rem;color:var(--soft);padding:0 .55rem .4rem}
.related{padding:0 .1rem .2rem .9rem;font-size:.86rem}
.verified{display:flex;flex-wrap:wrap;gap:.3rem;margin:.5rem 0}
.verified li{font-size:.8rem;color:var(--good);border:1px solid currentColor;border-radius:6px;padding:.05rem .5rem}
.verified li::before{content:"✓ "}
.entry{display:block;padding:.35rem .55rem;border-radius:6px;overflow-wrap:anywhere}
a.entry:hover,a.chip:hover{background:var(--hover)}
a.entry.current,a.chip.current{background:var(--hover);box-shadow:inset 0 0 0 2px var(--accent)}
.group{margin-bottom:.35rem}
.group summary{display:flex;align-items:center;gap:.45rem;cursor:pointer;padding:.35rem .2rem;border-radius:6px;list-style:none}
.group summary::-webkit-details-marker{display:none}
.group summary::after{content:"";margin-left:auto;width:.45rem;height:.45rem;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(45deg) translate(-2px,-2px);margin-right:.4rem}
.group[open]>summary::after{transform:rotate(-135deg) translate(-2px,-2px)}
.group summary:hover{background:var(--hover)}
h3{font-size:.9rem;font-weight:650;display:inline}
.group>ul>li{border-top:1px solid var(--line);padding:.15rem 0}
.name{display:block;font-size:.78rem;color:var(--soft)}
.words{font-weight:550;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.tag{font-size:.72rem;color:var(--soft);border:1px solid var(--line);border-radius:4px;padding:0 .3rem}
.chips{display:flex;flex-wrap:wrap;gap:.25rem;padding:0 .5rem .35rem}
.chip{display:inline-block;font-size:.82rem;padding:.08rem .45rem;border-radius:5px;border:1px solid var(--line);overflow-wrap:anywhere}
span.chip{border-style:dashed}
.field{color:var(--soft);font-size:.92em}
.g-sections .words{display:inline}.g-sections .l2{padding-left:1rem}.g-sections .l3{padding-left:2rem}.g-sections .l4{padding-left:3rem}
#card{position:fixed;z-index:5;left:0;top:0;max-width:min(26rem,calc(100vw - 16px));padding:.5rem .7rem;background:var(--ink);color:var(--panel);border-radius:8px;font-size:.86rem;box-shadow:0 6px 24px #0005;pointer-events:none;overflow-wrap:anywhere}
#card p{display:flex;gap:.5rem;align-items:baseline}
#card p+p{margin-top:.3rem;padding-top:.3rem;border-top:1px solid #8886}
#card .swatch{box-shadow:0 0 0 1px var(--panel)}
@media (max-width:60rem){header{grid-template-columns:1fr;padding:.6rem .8rem}.legends>summary{display:list-item}.split{grid-template-columns:minmax(0,1fr);grid-template-rows:minmax(0,1fr) minmax(0,44%)}.side{border-left:0;border-top:2px solid var(--line)}main{padding:.6rem}.legend{max-height:30vh;overflow:auto;padding-top:.3rem}}
@media (max-height:30rem){body{height:auto;min-height:100vh}.split{display:block}main,.side{overflow:visible}.tools{position:static}}
@media (prefers-reduced-motion:no-preference){.m rect,mark.m{transition:fill-opacity .12s,background-color .12s}}
`;
