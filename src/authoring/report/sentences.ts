import { locales, type Localized } from '#i18n/locales.ts';
import { quote, quotes, foreignQuotes } from './quote.ts';

/** What is left to the author, as sentences of both languages: what was found, and what to do. */
export const sentences = {
  twin: (id: string) => ({
    zh: `同一天、同样机构的报道已经有一篇：news/${id}。如果说的是同一件事，请改那一篇，删去这一篇。`,
    fr: `Un article du même jour, avec les mêmes partenaires, existe déjà : news/${id}. S’il s’agit de la même rencontre, modifiez celui-là et supprimez celui-ci.`,
  }),
  dates: (zh: string, fr: string, kept: 'zh' | 'fr') => ({
    zh: `日期不一致：中文写${quote(zh, 'zh')}，法文写${quote(fr, 'zh')}。此处暂按${kept === 'zh' ? '中文' : '法文'}，请核对。`,
    fr: `Les deux textes ne donnent pas la même date : ${quote(zh, 'fr')} en chinois, ${quote(fr, 'fr')} en français. Celle du texte ${kept === 'zh' ? 'chinois' : 'français'} est retenue ; vérifiez.`,
  }),
  noDate: {
    zh: '正文开头没有写明年、月、日，请补上日期（date）。',
    fr: 'Le début du texte ne donne pas de jour complet (jour, mois, année) : indiquez la date.',
  },
  guessedDate: (raw: string, date: string) => ({
    zh: `${quote(raw, 'zh')}没有写年份，此处按上下文记为${date}。请确认。`,
    fr: `${quote(raw, 'fr')} ne dit pas l’année ; d’après le contexte, la date retenue est ${date}. À confirmer.`,
  }),
  future: (raw: string) => ({
    zh: `${quote(raw, 'zh')}还没有到。如果这是预告，日期（date）请改为发布日期。`,
    fr: `${quote(raw, 'fr')} est à venir : si le texte ne fait qu’annoncer, mettez comme date celle de sa publication.`,
  }),
  kind: (zh: string, fr: string) => ({
    zh: `类型：文中没有写明是会议、访问、活动还是公告，暂记为${zh}。请确认。`,
    fr: `Nature : le texte ne dit pas s’il s’agit d’une réunion, d’une visite, d’un événement ou d’une annonce ; « ${fr} » est proposé. À confirmer.`,
  }),
  kindFrom: (word: string, kept: Localized) => ({
    zh: `类型：按正文里的${quote(word, 'zh')}暂记为${kept.zh}。请确认。`,
    fr: `Nature : « ${kept.fr} » est proposé d’après ${quote(word, 'fr')}, plus loin dans le texte. À confirmer.`,
  }),
  kinds: (zh: string, fr: string, kept: Localized) => ({
    zh: `类型：中文说${quote(zh, 'zh')}，法文说${quote(fr, 'zh')}，暂记为${kept.zh}。请确认。`,
    fr: `Nature : le chinois dit ${quote(zh, 'fr')}, le français ${quote(fr, 'fr')} ; « ${kept.fr} » est proposé. À confirmer.`,
  }),
  untoldSides: (zh: string[], fr: string[]) => ({
    zh: `文中没有说明谁是接待方、谁是来访方：${zh.join('、')}。请为各人补上 side（host 或 guest），不适用则不填。`,
    fr: `Le texte ne dit pas qui reçoit et qui est reçu : ${fr.join(', ')}. Indiquez le côté de chacun (host ou guest), ou laissez vide si c’est sans objet.`,
  }),
  deducedSides: (zh: string[], fr: string[]) => ({
    zh: `以下各人的接待方或来访方身份，是按其任职机构推断的：${zh.join('、')}。请确认。`,
    fr: `Le côté de ${fr.length > 1 ? 'ces personnes' : 'cette personne'} est déduit de ${fr.length > 1 ? 'leur' : 'sa'} structure : ${fr.join(', ')}. À confirmer.`,
  }),
  tornSides: (zh: string[], fr: string[]) => ({
    zh: `文中把以下各人既写成接待方，又写成来访方：${zh.join('、')}。请确认后填写 side。`,
    fr: `Le texte range ${fr.length > 1 ? 'ces personnes' : 'cette personne'} des deux côtés : ${fr.join(', ')}. Indiquez lequel est le bon.`,
  }),
  nobody: {
    zh: '文中没有找到已登记的人物。出席人员请从人物资料中选择，或先新建人物资料。',
    fr: 'Aucune personne ayant une fiche n’est nommée dans le texte : choisissez les participants, ou créez d’abord leur fiche.',
  },
  strangers: (names: readonly string[]) => ({
    zh: `文中提到而没有人物资料的人：${quotes(names, 'zh', 40)}。请新建资料后加入出席人员，或核对姓名的写法。`,
    fr:
      names.length > 1
        ? `Personnes nommées qui n’ont pas de fiche : ${quotes(names, 'fr', 40)}. Créez leur fiche et ajoutez-les aux participants, ou vérifiez la graphie.`
        : `Personne nommée qui n’a pas de fiche : ${quotes(names, 'fr', 40)}. Créez sa fiche et ajoutez-la aux participants, ou vérifiez la graphie.`,
  }),
  organisations: (names: readonly string[]) => ({
    zh: `文中提到而没有登记的机构：${quotes(names, 'zh', 30)}。如果是合作方，请新建机构专页或写入 terms.yml。`,
    fr:
      names.length > 1
        ? `Structures nommées qui ne sont pas répertoriées : ${quotes(names, 'fr', 60)}. S’il s’agit de partenaires, créez leur fiche ou ajoutez-les à terms.yml.`
        : `Structure nommée qui n’est pas répertoriée : ${quotes(names, 'fr', 60)}. S’il s’agit d’un partenaire, créez sa fiche ou ajoutez-la à terms.yml.`,
  }),
  noPartner: {
    zh: '文中没有找到已登记的机构。请填写“相关机构”（partners）。',
    fr: 'Aucun partenaire ayant une fiche n’est nommé dans le texte : indiquez les partenaires concernés.',
  },
  onePartner: (name: Localized) => ({
    zh: `文中只认出一家已登记的机构：${name.zh}。会谈的另一方请填入“相关机构”（partners）；还没有专页的，请先新建。`,
    fr: `Un seul partenaire ayant une fiche est reconnu dans le texte : ${name.fr}. Ajoutez les autres aux partenaires concernés, en créant d’abord leur fiche au besoin.`,
  }),
  noPlace: {
    zh: '正文开头没有写明已登记的地点。请填写“地点”（place）。',
    fr: 'Le début du texte ne nomme aucun lieu répertorié : indiquez le lieu.',
  },
  zhOnly: (raws: readonly string[]) => ({
    zh: `只有中文提到：${quotes(raws, 'zh', 30)}。请补入法文，或说明为何省略。`,
    fr: `Seul le texte chinois mentionne ${foreignQuotes(raws)}. Complétez le français, ou dites pourquoi il l’omet.`,
  }),
  frOnly: (raws: readonly string[]) => ({
    zh: `只有法文提到：${quotes(raws, 'zh', 40)}。请补入中文，或说明为何省略。`,
    fr: `Seul le texte français mentionne ${quotes(raws, 'fr', 60)}. Complétez le chinois, ou dites pourquoi il l’omet.`,
  }),
  summary: (lang: 'zh' | 'fr') => ({
    zh: `${lang === 'fr' ? '法文' : '中文'}比${lang === 'fr' ? '中文' : '法文'}短得多，此处作为摘译（mode: summary）。请确认不是漏译。`,
    fr: `Le texte ${lang === 'fr' ? 'français' : 'chinois'} est bien plus court que le ${lang === 'fr' ? 'chinois' : 'français'} : il est proposé comme résumé (mode: summary). Vérifiez qu’il ne manque rien.`,
  }),
  /** `kept`: of a contradiction about the day of the report, the language whose day is its date. */
  silenced: ({ zh, fr }: Localized, files: readonly string[], kept?: 'zh' | 'fr') => ({
    zh: `${zh}${kept ? `日期（date）暂按${kept === 'zh' ? '中文' : '法文'}。` : ''}此处暂照原稿，并记入 ${files.join('、')} 的 silence；改正以后，请删去那一项。`,
    fr: `${fr}${kept ? ` La date retenue (date) est celle du texte ${kept === 'zh' ? 'chinois' : 'français'}.` : ''} En attendant, c’est gardé tel quel et inscrit dans silence, en tête de ${files.join(' et de ')} ; une fois corrigé, retirez-le de là.`,
  }),
  /** `titles`: those that the texts did not have. */
  words: (titles: Partial<Localized>, isOne: boolean = false) => {
    const summaries = isOne ? 'ésumé (summary) tiré' : 'ésumés (summary) tirés';
    const all = locales.flatMap((lang) => titles[lang] ?? []);
    const quoted = (lang: 'zh' | 'fr') => all.map((title) => quote(title, lang, 140));
    return {
      zh:
        all.length > 0
          ? `标题由程序拟定：${quoted('zh').join('、')}；摘要（summary）取自正文原句。请确认或改写。`
          : '摘要（summary）取自正文原句。请确认或改写。',
      fr:
        all.length > 0
          ? `${all.length > 1 ? 'Titres proposés' : 'Titre proposé'} par le programme : ${quoted('fr').join(' et ')} ; r${summaries} des phrases du texte. À confirmer ou à récrire.`
          : `R${summaries} des phrases du texte. À confirmer ou à récrire.`,
    };
  },
  noTitle: (lang: 'zh' | 'fr') => ({
    zh: `${lang === 'zh' ? '中文' : '法文'}没有标题，也没有日期可以拟定标题。请补上。`,
    fr: `Le texte ${lang === 'zh' ? 'chinois' : 'français'} n’a pas de titre, et sans date aucun ne peut être proposé : écrivez-le.`,
  }),
  cuts: (cuts: readonly string[]) => ({
    zh: `粘贴时丢失换行的列表项已另起一行：${quotes(cuts, 'zh', 40)}。请核对。`,
    fr: `${cuts.length > 1 ? 'Ces éléments de liste, collés à la ligne précédente, ont été remis' : 'Cet élément de liste, collé à la ligne précédente, a été remis'} à la ligne : ${quotes(cuts, 'fr', 60)}. Vérifiez.`,
  }),
  headings: (zh: readonly string[], fr: readonly string[]) => ({
    zh: `以下各行已作为小标题：${quotes([...zh, ...fr], 'zh', 40)}。请核对。`,
    fr: `${zh.length + fr.length > 1 ? 'Ces lignes ont été prises pour des intertitres' : 'Cette ligne a été prise pour un intertitre'} : ${fr.length > 0 ? quotes(fr, 'fr', 60) : foreignQuotes(zh)}. Vérifiez.`,
  }),
  aside: (lines: readonly string[]) => ({
    zh: `有${lines.length}行既不是中文也不是法文，没有收入：${quotes(lines.slice(0, 2), 'zh', 40)}。`,
    fr: `${lines.length > 1 ? `${lines.length} lignes, ni en chinois ni en français, n’ont pas été reprises` : 'Une ligne, ni en chinois ni en français, n’a pas été reprise'} : ${quotes(lines.slice(0, 2), 'fr', 40)}.`,
  }),
  letter: (lines: readonly string[]) => ({
    zh: `邮件的抬头、问候、签名等${lines.length}行不属于正文，已移到文末的注释 {/* … */} 里，不会发布。请核对，然后删去注释。`,
    fr: `${lines.length > 1 ? `${lines.length} lignes du message (en-tête, formules, signature) ne font pas partie du compte rendu : elles sont gardées` : 'Une ligne du message ne fait pas partie du compte rendu : elle est gardée'} dans une note à la fin du fichier, {/* … */}, qui n’est pas publiée. Vérifiez, puis supprimez cette note.`,
  }),
  unseen: {
    zh: '粘贴的文字里有看不见的控制字符，已经删去。',
    fr: 'Le texte collé contenait des caractères invisibles ; ils ont été retirés.',
  },
  uncompared: {
    zh: '两份正文太长，没有在这里逐条比较。保存后请运行检查，核对两种语言的日期、数字和姓名。',
    fr: 'Les deux textes sont trop longs pour être comparés ici : une fois l’entrée enregistrée, vérifiez avec le contrôle leurs dates, leurs nombres et leurs noms.',
  },
  more: (count: number) => ({
    zh: `两种语言之间还有${count}处不同，保存后请运行检查逐条核对。`,
    fr: `Les deux textes diffèrent encore sur ${count} points : le contrôle les énumère une fois l’entrée enregistrée.`,
  }),
};
