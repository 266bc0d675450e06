/**
 * Where Sveltia's bundle is opened, and what `browser/boot.ts` does there: what no option and no
 * event of Sveltia allows. Names are those of the minified code; the source maps beside it tell which
 * functions they are.
 */
export const seams: readonly [code: string, ours: string][] = [
  // prepareEntries(): every file that any backend has read, before it is parsed.
  [
    'yq=async e=>{let t=[],n=new Map,r=[];',
    'yq=async e=>{e=window.portal.read(e);let t=[],n=new Map,r=[];',
  ],
  // saveChanges(): every change that any backend is to make, entries and deletions alike; `Wq` is the
  // folder that was chosen.
  [
    'let o={...await i(e,r),author:S2()};',
    'e=await window.portal.guard(window.portal.write(e),iX.current.name===`local`?Wq:void 0);let o={...await i(e,r),author:S2()};window.portal.written(e);',
  ],
  // startViewTransition(): a picture of the page stood before it while one view went over into another,
  // a quarter of a second and more. The form was seen, and what was pressed met the picture: neither the
  // mouse nor Sveltia's shortcuts, which look for their button under a point, came through to it.
  ['if(!document.startViewTransition||fZ){t();return}', '{t();return}'],
  // <CreateEntryButton>: it hands its button the menu of a collection that has an index page, empty in
  // ours. Pressed, the button opened it over the form, and every letter went there until it closed.
  [
    'onclick:()=>s(),startIcon:e,popup:t,$$slots:{startIcon:!0,popup:!0}})})}',
    'onclick:()=>s(),startIcon:e,popup:R(o)===mu?t:void 0,$$slots:{startIcon:!0,popup:!0}})})}',
  ],
  // initEditor(): a text field hands on what is in it a tenth of a second after each change.
  [
    's?.isComposing()||(async()=>{await zl(100),s.update(',
    's?.isComposing()||(async()=>{await window.portal.soon(s),s.update(',
  ],
  // awaitPendingFieldUpdates(): a save waits for what was typed there, not for what was pasted or
  // taken away.
  ['C8=async()=>{', 'C8=async()=>{await window.portal.settled();'],
  // save() of <Toolbar>: the form stays open to the keyboard while it is saved, for some seconds where a
  // host is asked, and closes upon what was typed meanwhile.
  [
    'let r=await dze({draft:n,skipCI:e,overwrite:t}),a=r;',
    'let r=await window.portal.held(()=>dze({draft:n,skipCI:e,overwrite:t})),a=r;',
  ],
  // getBuiltInComponentDefs(): a picture may go without words, and in a second language without a source.
  [
    '{name:`src`,label:Y(`editor_components.src`),widget:`image`},{name:`alt`,label:Y(`editor_components.alt`),required:!1}',
    '{name:`src`,label:Y(`editor_components.src`),widget:`image`,i18n:!0},window.portal.alt',
  ],
  // getComponentDef(): the form asks by the name that a passage has in the text editor, `x-Figure`, and
  // none was found: nothing was ever asked of the fields of ours.
  [
    'TL=e=>{let t=UP.get(e);return t?{...t,id:`x-${e}`}:',
    'TL=e=>{e=e.replace(/^x-/,``);let t=UP.get(e);return t?{...t,id:`x-${e}`}:',
  ],
  // <StringEditor>: no field of it says anything in an empty box.
  [
    'get inputmode(){return R(c)},flex:!0,',
    'get inputmode(){return R(c)},get placeholder(){return t.fieldConfig.placeholder},flex:!0,',
  ],
  // writeValue() of <FieldEditor>: `r` is the store of the values, `i` the language, `a` the path.
  [
    'queueMicrotask(()=>{n&&(n[r][i][a]=e)})',
    'queueMicrotask(()=>{n&&(n[r][i][a]=e,window.portal.forgive(n,r,i,a))})',
  ],
  // checkDuplicates(): it asks whether to write over a picture of the same name, once for every picture
  // of the form, one question on top of the other. Both are kept.
  ['o3=async({files:e,listedAssets:t})=>{', 'o3=async({files:e,listedAssets:t})=>{return!1;'],
  // replaceBlobURL(): of two pictures of one name in the same save the second was written over the first.
  [
    'b=cR(e.name,r?{}:{assetNamesInSameFolder:g})',
    'b=cR(e.name,r?{}:{assetNamesInSameFolder:window.portal.taken(g,f,_)})',
  ],
  // validateAnyField(): a field may be required in one language and not in another, but for good; `p`
  // is the path of the field, `r` all values of the form by theirs.
  [
    'let T=HL({fieldConfig:g,locale:n}),',
    'let T=window.portal.isWanted(HL({fieldConfig:g,locale:n}),{draft:t,locale:n,field:g,path:p,values:r}),',
  ],
  // formatEntrySummary(): lists show titles of the first language, even where it has none.
  [
    '}=p[n??c]??Object.values(p)[0]??{},y=YL(',
    '}=p[n??window.portal.titledIn(p)??c]??Object.values(p)[0]??{},y=YL(',
  ],
  // processComplexListField(): a relation to a list offers every item of it, by the template alone.
  [
    'return c.map(({index:r})=>sL({templates:n,replacements:e.flatMap(([e])=>{let[,n,i]=e.match(lL)??[];return n?[[e,t[`${n}.${r}.${i}`]||``]]:[]}),staticFieldNames:l,context:i,fallbackContext:a}))',
    'return c.filter(e=>window.portal.isOffered(n._searchField,t,e.index)).map(({index:r})=>window.portal.worded(sL({templates:n,replacements:e.flatMap(([e])=>{let[,n,i]=e.match(lL)??[];return n?[[e,t[`${n}.${r}.${i}`]||``]]:[]}),staticFieldNames:l,context:i,fallbackContext:a}),t,r))',
  ],
  // <RelationEditor>, getReferencedOptionLabel(): a filter knows the fields of the whole form, not those
  // of the item of a list that it stands in; and the line of a folded item is found without any.
  [
    'currentLocaleValues:R(u),currentSlug:R(d),',
    'currentLocaleValues:window.portal.beside(R(u),t.keyPath),currentSlug:R(d),',
  ],
  [
    'pL({locale:r,fieldConfig:e,refEntries:Wme(YI(o),o,i),pendingEntries:i})',
    'pL({locale:r,fieldConfig:e,refEntries:Wme(YI(o),o,i),currentLocaleValues:window.portal.beside(t,n),pendingEntries:i})',
  ],
  // getReferencingRelationFields(): who refers to an entry that is to be deleted. A promise is known by
  // its meeting, which another field names, and its id may be that of one of any other meeting.
  [
    'filter(({fieldConfig:n})=>n.collection===e&&!(t&&n.file&&n.file!==t))',
    'filter(({fieldConfig:n})=>n.collection===e&&!n.filters&&!(t&&n.file&&n.file!==t))',
  ],
  // getCreatableCollection(): a button for a new meeting, where one of its promises is asked for.
  [
    'GPe=({fieldConfig:{collection:e,file:t},draft:n})=>{if(t||',
    'GPe=({fieldConfig:{collection:e,file:t,filters:i},draft:n})=>{if(i||t||',
  ],
  // <ListEditor>: where the other pane shows facts alone, everything of a list is out of reach but the
  // cross of an item, which took it off in both.
  [
    '"aria-label"(){return R(n)},onclick:()=>Oe(R(i)),',
    '"aria-label"(){return R(n)},get disabled(){return R(de)},onclick:()=>Oe(R(i)),',
  ],
  // createSimpleOption(): a relation offers entries by their title in the language of the pane.
  [
    '{label:p||``,value:m||i,searchValue:h||p||``}},Lme=',
    'window.portal.named({label:p||``,value:m||i,searchValue:h||p||``},l)},Lme=',
  ],
  // <TranslateButton>: on every field, for services that the page's policy refuses.
  [
    'function K4(e,t){D(t,!0);let n=b4(),r=J(t,`size`',
    'function K4(e,t){return;D(t,!0);let n=b4(),r=J(t,`size`',
  ],
  // Pictures of the people who sign in and commit lie on hosts that the policy refuses.
  ['avatarURL:i.avatar_url,profileURL', 'avatarURL:void 0,profileURL'],
  ['authorAvatarURL:e.author.avatarUrl,', 'authorAvatarURL:void 0,'],
  ['authorAvatarURL:e.author?.avatar_url,', 'authorAvatarURL:void 0,'],
  // The colours of code: a module of another host. Without it code is shown in black, as it stands.
  [
    'xk={loadEngine:async()=>hk(()=>import(vk()),void 0),',
    "xk={loadEngine:async()=>{throw Error('shiki')},",
  ],
];
