import type { nationalityRoutes as english } from '../../en/law/nationality-routes.ts'
import type { SameSentences } from '../../law-words.ts'

/** Les autres voies pour devenir belge, et les papiers par condition. */
export const nationalityRoutes: SameSentences<typeof english> = {
  norms: {
    'belgium/nationality/naturalisation/merit': {
      title: 'Demander au parlement : des mérites exceptionnels',
      question: 'Puis-je demander la naturalisation pour des mérites exceptionnels ?',
      met: 'Vous pouvez demander la naturalisation au parlement. Le parlement est libre de dire oui ou non.',
      notMet: 'Vous ne pouvez pas demander pour cette raison. Une déclaration à la commune est peut-être possible.',
      undetermined: 'Nous ne pouvons pas encore dire si vous pouvez demander pour cette raison.',
    },
    'belgium/nationality/naturalisation/stateless': {
      title: 'Demander au parlement : les apatrides',
      question: 'Je suis reconnu apatride. Puis-je demander la naturalisation ?',
      met: 'Vous pouvez demander la naturalisation au parlement comme apatride. Le parlement est libre de dire oui ou non.',
      notMet: 'Ce jour-là, vous ne pouvez pas demander comme apatride. Il manque une condition.',
      undetermined: 'Nous ne pouvons pas encore dire si vous pouvez demander comme apatride.',
    },
    'belgium/nationality/naturalisation/granted': {
      title: 'Le parlement dira-t-il oui ?',
      question: 'Vais-je devenir belge par naturalisation ?',
      met: 'Le parlement a dit oui.',
      notMet: 'Ce jour-là, vous ne pouvez pas demander la naturalisation.',
      undetermined: 'Personne ne peut le dire avant la décision du parlement.',
    },
    'belgium/nationality/minor/belgian-parent': {
      title: 'Enfant d’un Belge',
      question: 'Un enfant est-il belge grâce à un parent belge ?',
      met: 'Vous êtes belge grâce à votre parent.',
      notMet: 'Vous n’êtes pas belge pour cette raison.',
      undetermined: 'Nous ne pouvons pas encore dire si vous êtes belge grâce à votre parent.',
    },
    'belgium/nationality/minor/adopted': {
      title: 'Enfant adopté par un Belge',
      question: 'Un enfant est-il belge par adoption ?',
      met: 'Vous êtes belge par votre adoption.',
      notMet: 'Vous n’êtes pas belge par adoption.',
      undetermined: 'Nous ne pouvons pas encore dire si vous êtes belge par adoption.',
    },
    'belgium/nationality/minor/no-other-nationality': {
      title: 'Enfant sans nationalité',
      question: 'Un enfant sans aucune nationalité est-il belge ?',
      met: 'Vous êtes belge parce que vous êtes né ici et que vous n’avez pas d’autre nationalité.',
      notMet: 'Vous n’êtes pas belge pour cette raison.',
      undetermined: 'Nous ne pouvons pas encore dire si vous êtes belge pour cette raison.',
    },
    'belgium/nationality/minor/parent-born-here': {
      title: 'Enfant d’un parent né en Belgique',
      question: 'Un enfant est-il belge parce qu’un parent est né en Belgique lui aussi ?',
      met: 'Vous êtes belge parce que vous et un parent êtes nés ici.',
      notMet: 'Vous n’êtes pas belge pour cette raison.',
      undetermined: 'Nous ne pouvons pas encore dire si vous êtes belge pour cette raison.',
    },
    'belgium/nationality/minor/before-twelve': {
      title: 'Enfant né ici : déclaration avant ses douze ans',
      question: 'Des parents étrangers peuvent-ils déclarer leur enfant belge ?',
      met: 'Vos parents peuvent vous déclarer belge, jusqu’à la veille de vos douze ans.',
      notMet: 'Ce jour-là, vos parents ne peuvent pas faire cette déclaration.',
      undetermined: 'Nous ne pouvons pas encore dire si vos parents peuvent faire cette déclaration.',
    },
    'belgium/nationality/minor/with-parent': {
      title: 'Enfant d’un parent qui devient belge',
      question: 'Un enfant devient-il belge en même temps qu’un parent ?',
      met: 'Vous êtes devenu belge en même temps que votre parent.',
      notMet: 'Vous n’êtes pas devenu belge en même temps qu’un parent.',
      undetermined: 'Nous ne pouvons pas encore dire si vous êtes devenu belge en même temps qu’un parent.',
    },
    'belgium/nationality/birth-certificate/consular-attestation': {
      title: 'Pas d’acte de naissance : un papier de votre consulat',
      question: 'Mon consulat peut-il me donner un papier à la place de mon acte de naissance ?',
      met: 'Oui. Votre consulat peut vous donner un papier sur votre naissance. Il compte à la place de l’acte.',
      notMet: 'Non. Un papier de votre consulat ne compte pas pour vous.',
      undetermined: 'Nous ne pouvons pas encore dire si un papier de votre consulat compte pour vous.',
    },
    'belgium/nationality/birth-certificate/notoriety-act': {
      title: 'Pas d’acte de naissance : un acte de notoriété',
      question: 'Puis-je utiliser un acte de notoriété à la place de mon acte de naissance ?',
      met: 'Oui. Vous pouvez demander un acte de notoriété au juge de paix.',
      notMet: 'Non. Vous n’avez pas besoin de cet acte, ou un autre papier vient d’abord.',
      undetermined: 'Nous ne pouvons pas encore dire si cet acte compte pour vous.',
    },
    'belgium/nationality/birth-certificate/sworn-statement': {
      title: 'Pas d’acte de naissance : une déclaration sous serment',
      question: 'Puis-je faire une déclaration sous serment à la place de mon acte de naissance ?',
      met: 'Oui. Vous pouvez demander au tribunal de la famille de faire une déclaration sous serment.',
      notMet: 'Non. Un autre papier vient d’abord.',
      undetermined: 'Nous ne pouvons pas encore dire si une déclaration sous serment compte pour vous.',
    },
    'belgium/nationality/declaration/born-in-belgium': {
      title: 'Devenir belge quand vous êtes né ici',
      question: 'Je suis né en Belgique. Puis-je devenir belge ?',
      met: 'Vous pouvez faire une déclaration parce que vous êtes né ici et n’êtes jamais parti. Le droit d’enregistrement doit aussi être en ordre.',
      notMet:
        'Ce jour-là, vous ne pouvez pas faire cette déclaration. Elle est pour les personnes nées ici qui ont toujours vécu ici.',
      undetermined:
        'Nous ne pouvons pas encore dire si vous pouvez faire la déclaration comme personne née en Belgique.',
    },
    'belgium/nationality/declaration/spouse': {
      title: 'Devenir belge comme mari ou femme d’un Belge',
      question: 'Je suis marié avec une personne belge. Puis-je devenir belge ?',
      met: 'Vous pouvez faire une déclaration comme mari ou femme d’un Belge. Le droit d’enregistrement doit aussi être en ordre.',
      notMet: 'Ce jour-là, vous ne pouvez pas faire la déclaration comme mari ou femme. Il manque une condition.',
      undetermined: 'Nous ne pouvons pas encore dire si vous pouvez faire la déclaration comme mari ou femme.',
    },
    'belgium/nationality/declaration/parent': {
      title: 'Devenir belge comme parent d’un enfant belge',
      question: 'Mon enfant est belge. Puis-je devenir belge ?',
      met: 'Vous pouvez faire une déclaration comme parent d’un enfant belge. Le droit d’enregistrement doit aussi être en ordre.',
      notMet: 'Ce jour-là, vous ne pouvez pas faire la déclaration comme parent. Il manque une condition.',
      undetermined: 'Nous ne pouvons pas encore dire si vous pouvez faire la déclaration comme parent.',
    },
    'belgium/nationality/declaration/disability-or-pension': {
      title: 'Devenir belge quand vous ne pouvez pas travailler ou êtes retraité',
      question: 'Je ne peux pas travailler, ou j’ai l’âge de la pension. Puis-je devenir belge ?',
      met: 'Vous pouvez faire une déclaration pour cette raison. Le droit d’enregistrement doit aussi être en ordre.',
      notMet: 'Ce jour-là, vous ne pouvez pas faire la déclaration pour cette raison. Il manque une condition.',
      undetermined: 'Nous ne pouvons pas encore dire si vous pouvez faire la déclaration pour cette raison.',
    },
    'belgium/nationality/declaration/ten-years': {
      title: 'Devenir belge après dix ans',
      question: 'Puis-je devenir belge après dix ans en Belgique ?',
      met: 'Vous pouvez faire une déclaration après dix ans. Le droit d’enregistrement doit aussi être en ordre.',
      notMet: 'Ce jour-là, vous ne pouvez pas faire la déclaration après dix ans. Il manque une condition.',
      undetermined: 'Nous ne pouvons pas encore dire si vous pouvez faire la déclaration après dix ans.',
    },
  },
  versions: {
    'NATU-2018': 'Depuis le 12 juillet 2018, pour ce que nous avons lu',
    'CHILD-2013': 'Depuis le 1er janvier 2013, pour ce que nous avons lu',
    'CHILD-2022': 'Depuis le 21 décembre 2022',
    'BIRTH-2013': 'Du 1er janvier 2013 au 11 juillet 2018 : trois papiers, l’un après l’autre, pour tous',
    'BIRTH-2018': 'Du 12 juillet 2018 au 31 décembre 2023 : le pays de naissance décide',
    'BIRTH-2024': 'Depuis le 1er janvier 2024 : la même chose, et le papier peut encore servir',
  },
  clauses: {
    'nationality.naturalisation.adult-or-emancipated': {
      holds: 'Vous avez 18 ans ou plus, ou vous êtes émancipé.',
      fails: 'Vous avez moins de 18 ans et vous n’êtes pas émancipé.',
    },
    'nationality.naturalisation.stay': {
      holds: 'Vous avez le droit de séjour que demande la naturalisation.',
      fails: 'Vous n’avez pas de droit de séjour qui compte pour la naturalisation.',
    },
    'nationality.naturalisation.merit': {
      holds: 'Vous avez des mérites exceptionnels dans la science, le sport, ou la vie sociale et culturelle.',
      fails: 'Vous n’avez pas de mérites exceptionnels dans la science, le sport, ou la vie sociale et culturelle.',
    },
    'nationality.naturalisation.declaration-impossible': {
      holds: 'Une déclaration vous est pratiquement impossible.',
      fails: 'Vous pouvez faire une déclaration à la place.',
    },
    'nationality.naturalisation.favour': {
      holds: 'Le parlement vous donne la naturalisation.',
      fails: 'Le parlement ne vous donne pas la naturalisation.',
    },
    'nationality.naturalisation.stateless': {
      holds: 'Vous êtes reconnu comme apatride.',
      fails: 'Vous n’êtes pas reconnu comme apatride. Un réfugié n’est pas la même chose.',
    },
    'nationality.two-years.residence': {
      holds: 'Vous vivez légalement en Belgique depuis deux ans sans interruption.',
      fails: 'Vous ne vivez pas légalement en Belgique depuis deux ans sans interruption.',
    },
    'nationality.two-years.absences': {
      holds: 'Toutes vos absences des deux dernières années font ensemble 146 jours ou moins.',
      fails: 'Vos absences des deux dernières années font ensemble plus de 146 jours.',
    },
    'nationality.child.minor': {
      holds: 'Vous avez moins de 18 ans.',
      fails: 'Vous avez 18 ans ou plus.',
    },
    'nationality.child.belgian-parent': {
      holds: 'Un parent était belge quand vous êtes né.',
      fails: 'Aucun parent n’était belge quand vous êtes né.',
    },
    'nationality.child.born-here': {
      holds: 'Vous êtes né en Belgique.',
      fails: 'Vous n’êtes pas né en Belgique.',
    },
    'nationality.child.parent-born-here': {
      holds: 'Votre parent belge est né en Belgique.',
      fails: 'Votre parent belge n’est pas né en Belgique.',
    },
    'nationality.child.declared-in-time': {
      holds: 'Vos parents vous ont déclaré belge avant vos cinq ans.',
      fails: 'Vos parents ne vous ont pas déclaré belge avant vos cinq ans.',
    },
    'nationality.child.no-other-nationality': {
      holds: 'Vous avez moins de 18 ans et vous n’avez pas d’autre nationalité.',
      fails: 'Vous avez une autre nationalité, ou vous avez 18 ans ou plus.',
    },
    'nationality.adopted.by-belgian': {
      holds: 'Un Belge vous a adopté.',
      fails: 'Aucun Belge ne vous a adopté.',
    },
    'nationality.adopted.born-here': {
      holds: 'Vous êtes né en Belgique.',
      fails: 'Vous n’êtes pas né en Belgique.',
    },
    'nationality.adopted.parent-born-here': {
      holds: 'Le Belge qui vous a adopté est né en Belgique.',
      fails: 'Le Belge qui vous a adopté n’est pas né en Belgique.',
    },
    'nationality.adopted.declared-in-time': {
      holds: 'On vous a déclaré belge dans les cinq ans après l’adoption.',
      fails: 'On ne vous a pas déclaré belge dans les cinq ans après l’adoption.',
    },
    'nationality.adopted.no-other-nationality': {
      holds: 'Vous avez moins de 18 ans et vous n’avez pas d’autre nationalité.',
      fails: 'Vous avez une autre nationalité, ou vous avez 18 ans ou plus.',
    },
    'nationality.child.born-or-found-here': {
      holds: 'Vous êtes né ou avez été trouvé en Belgique.',
      fails: 'Vous n’êtes pas né en Belgique et vous n’y avez pas été trouvé.',
    },
    'nationality.child.without-nationality': {
      holds: 'Vous n’avez pas d’autre nationalité.',
      fails: 'Vous avez une autre nationalité.',
    },
    'nationality.child.none-by-registering': {
      holds: 'Vos parents ne peuvent pas vous donner une nationalité en vous enregistrant.',
      fails: 'Vos parents peuvent vous donner une nationalité en vous enregistrant auprès de leurs autorités.',
    },
    'nationality.child.born-in-belgium': {
      holds: 'Vous êtes né en Belgique.',
      fails: 'Vous n’êtes pas né en Belgique.',
    },
    'nationality.child.of-parent-born-here': {
      holds: 'Un parent est né en Belgique et y a vécu cinq des dix années avant votre naissance.',
      fails: 'Aucun parent n’est né en Belgique et n’y a vécu cinq des dix années avant votre naissance.',
    },
    'nationality.child.under-twelve': {
      holds: 'Vous avez moins de douze ans.',
      fails: 'Vous avez douze ans ou plus. C’est trop tard pour cette déclaration.',
    },
    'nationality.child.born-here-of-foreigners': {
      holds: 'Vous êtes né en Belgique.',
      fails: 'Vous n’êtes pas né en Belgique.',
    },
    'nationality.child.here-since-birth': {
      holds: 'Vous vivez en Belgique depuis votre naissance.',
      fails: 'Vous n’avez pas vécu tout le temps en Belgique depuis votre naissance.',
    },
    'nationality.child.parents-here-ten-years': {
      holds: 'Vos parents vivent en Belgique depuis dix ans.',
      fails: 'Vos parents n’ont pas vécu en Belgique ces dix dernières années.',
    },
    'nationality.child.with-parent': {
      holds: 'Un parent est devenu belge quand vous aviez moins de 18 ans et viviez en Belgique.',
      fails: 'Aucun parent n’est devenu belge quand vous aviez moins de 18 ans et viviez en Belgique.',
    },
    'nationality.birth.four-countries': {
      holds: 'Vous êtes né en Afghanistan, à Cabinda (Angola), en Somalie ou au Soudan du Sud.',
      fails: 'Vous n’êtes pas né en Afghanistan, à Cabinda (Angola), en Somalie ou au Soudan du Sud.',
    },
    'nationality.birth.certificate-out-of-reach': {
      holds: 'Vous ne pouvez pas obtenir votre acte de naissance.',
      fails: 'Vous pouvez obtenir votre acte de naissance.',
    },
    'nationality.birth.consular-out-of-reach': {
      holds: 'Votre consulat ne peut pas vous donner un papier sur votre naissance.',
      fails: 'Votre consulat peut vous donner un papier sur votre naissance.',
    },
    'nationality.birth.notoriety-out-of-reach': {
      holds: 'Vous ne pouvez pas obtenir un acte de notoriété.',
      fails: 'Vous pouvez obtenir un acte de notoriété.',
    },
    'nationality.born-in-belgium': {
      holds: 'Vous êtes né en Belgique.',
      fails: 'Vous n’êtes pas né en Belgique.',
    },
    'nationality.since-birth.residence': {
      holds: 'Vous vivez légalement en Belgique depuis votre naissance.',
      fails: 'Vous n’avez pas vécu légalement en Belgique tout le temps depuis votre naissance.',
    },
    'nationality.since-birth.main-residence': {
      holds: 'Votre adresse est inscrite en Belgique depuis votre naissance.',
      fails: 'Pendant un temps, votre adresse n’était pas inscrite en Belgique.',
    },
    'nationality.since-birth.legal-stay': {
      holds: 'Vous avez un droit de séjour depuis votre naissance.',
      fails: 'Pendant un temps, vous n’aviez pas de document de séjour qui compte.',
    },
    'nationality.spouse.married': {
      holds: 'Vous êtes marié avec une personne belge.',
      fails: 'Ce jour-là, vous n’êtes pas marié avec une personne belge.',
    },
    'nationality.spouse.living-together': {
      holds: 'Vous avez vécu ensemble en Belgique trois ans depuis votre mariage.',
      fails: 'Vous n’avez pas vécu ensemble en Belgique trois ans depuis votre mariage.',
    },
    'nationality.family.social-integration': {
      holds: 'Vous avez une preuve d’intégration sociale qui compte pour un mari, une femme ou un parent.',
      fails:
        'Vous n’avez pas de preuve d’intégration sociale qui compte pour un mari, une femme ou un parent. Le travail seul ne compte pas ici.',
    },
    'nationality.family.worked-234-days': {
      holds: 'Vous avez travaillé 234 jours ou plus ces cinq dernières années.',
      fails:
        'Vous avez travaillé moins de 234 jours ces cinq dernières années. Une formation compte seulement avec ces jours de travail.',
    },
    'nationality.parent.belgian-child': {
      holds: 'Vous avez un enfant belge de moins de 18 ans.',
      fails: 'Vous n’avez pas d’enfant belge de moins de 18 ans qui dépend encore de ses parents selon la loi.',
    },
    'nationality.disability-or-pension.ground': {
      holds:
        'Vous ne pouvez pas travailler à cause d’un handicap ou d’une invalidité, ou vous avez l’âge de la pension.',
      fails: 'Vous n’avez pas montré que vous ne pouvez pas travailler, et vous n’avez pas l’âge de la pension.',
    },
    'nationality.invalidity': {
      holds: 'Vous avez une invalidité de 66 pour cent ou plus depuis cinq ans.',
      fails: 'Vous n’avez pas une invalidité de 66 pour cent ou plus depuis cinq ans.',
    },
    'nationality.disability': {
      holds: 'Vous avez un handicap qui vous empêche de travailler.',
      fails: 'Vous n’avez pas de handicap qui vous empêche de travailler.',
    },
    'nationality.pension-age-reached': {
      holds: 'Vous avez atteint l’âge de la pension.',
      fails: 'Vous n’avez pas atteint l’âge de la pension.',
    },
    'nationality.ten-years.residence': {
      holds: 'Vous vivez légalement en Belgique depuis dix ans sans interruption.',
      fails: 'Vous ne vivez pas légalement en Belgique depuis dix ans sans interruption.',
    },
    'nationality.ten-years.absences': {
      holds: 'Toutes vos absences des dix dernières années font ensemble deux ans ou moins.',
      fails: 'Vos absences des dix dernières années font ensemble plus de deux ans.',
    },
    'nationality.ten-years.participation': {
      holds:
        'Vous participez à la vie en Belgique : travail, études, formation, parcours d’intégration, bénévolat ou club.',
      fails: 'Vous n’avez pas montré que vous participez à la vie en Belgique.',
    },
  },
  readings: {
    'nationality.stay-for-merit': {
      question: 'Quel droit de séjour la naturalisation pour mérites demande-t-elle ?',
      options: {
        legal: 'Un séjour légal suffit.',
        unlimited: 'Il faut un séjour sans fin.',
      },
    },
    'nationality.three-years-together': {
      question:
        'Devez-vous encore vivre ensemble aujourd’hui, trois ans de suite, ou trois ans au total suffisent-ils ?',
      options: {
        'until-today': 'Trois ans de suite, jusqu’à aujourd’hui.',
        'in-all': 'Trois ans au total, aussi en plusieurs parties ou dans le passé.',
      },
    },
    'nationality.pension-age': {
      question: 'Quel est l’âge de la pension pour cette déclaration ?',
      options: {
        'sixty-five': '65 ans, comme le disent des pages plus anciennes.',
        'pension-law': 'L’âge légal de la pension le jour de la déclaration : 66 ans depuis 2025.',
      },
    },
  },
  openPoints: {
    'nationality.stay-of-the-parents': {
      says: 'Nous n’avons pas lu si un parent a besoin d’un droit de séjour sans fin.',
      ask: 'Demandez à la commune (l’officier de l’état civil) bien avant les douze ans.',
    },
    'nationality.sworn-statement-in-the-four-countries': {
      says: 'Vous êtes né dans un des quatre pays et vous ne pouvez obtenir aucun des deux papiers. Nous n’avons pas lu si vous pouvez faire une déclaration sous serment.',
      ask: 'Demandez au tribunal de la famille ou à un avocat.',
    },
    'nationality.entered-after-birth': {
      says: 'Votre adresse a été inscrite quelque temps après votre naissance. Nous n’avons pas lu si ces jours comptent contre vous.',
      ask: 'Demandez à la commune (l’officier de l’état civil) avant de faire la déclaration.',
    },
    'nationality.absences-since-birth': {
      says: 'Dans votre vie, vous avez été absent plus de 43 mois. Nous n’avons pas lu combien de mois sont permis.',
      ask: 'Demandez à la commune (l’officier de l’état civil) avant de faire la déclaration.',
    },
    'nationality.three-quarters-of-contributions': {
      says: 'Vous avez payé des cotisations comme indépendant. Trois trimestres remplacent peut-être les 234 jours de travail, mais nous n’avons pas lu le texte.',
      ask: 'Demandez à la commune (l’officier de l’état civil) avant de faire la déclaration.',
    },
    'nationality.pension-age-from-2030': {
      says: 'L’âge de la pension monte encore en 2030. Nous n’avons pas lu la loi pour ce temps-là.',
      ask: 'Demandez au Service fédéral des Pensions.',
    },
  },
  judgements: {
    'nationality.favour-of-the-chamber':
      'La Chambre des représentants décide. Elle est libre, et il n’y a pas de recours.',
    'nationality.participation-shown-otherwise':
      'Le procureur du Roi décide si d’autres preuves suffisent : une lettre, être sur la liste des électeurs, des témoignages d’amis et de voisins.',
  },
  information: {
    'nationality.naturalisation-is-a-favour':
      'La naturalisation est une faveur. Le parlement peut dire non sans vous donner un droit de recours.',
    'nationality.naturalisation-takes-a-law':
      'Le procureur du Roi, l’Office des étrangers et la Sûreté de l’État ont quatre mois pour leurs avis. Vous êtes belge quand la loi avec votre nom est publiée.',
    'nationality.fee-for-what':
      'Le droit d’enregistrement se paie pour chaque déclaration d’un adulte et pour la naturalisation. Il ne se paie pas pour les enfants, ni pour retrouver la nationalité belge.',
    'nationality.no-fee-for-children': 'Pour les enfants, il n’y a pas de droit d’enregistrement.',
    'nationality.declare-before-five':
      'Vous êtes né à l’étranger d’un Belge lui aussi né à l’étranger ? Alors votre parent doit vous déclarer avant vos cinq ans.',
    'nationality.declare-before-twelve':
      'Les parents font la déclaration à leur commune. Le procureur du Roi peut s’y opposer.',
    'nationality.birth.out-of-reach-is-strict':
      'Vous devez montrer pourquoi vous ne pouvez pas obtenir votre acte de naissance. Le prix d’un voyage ne suffit pas.',
    'nationality.birth.may-be-used-again':
      'Vous pouvez utiliser encore ce papier plus tard, par exemple pour vous marier.',
    'nationality.birth.no-lawyer-needed': 'Vous n’avez pas besoin d’un avocat pour les trois étapes.',
    'nationality.no-proof-of-integration':
      'Sur cette voie, personne ne peut vous demander une langue, un parcours d’intégration ou un travail.',
    'nationality.no-programme-needed':
      'Pour cette voie, vous n’avez pas besoin d’un parcours d’intégration ni d’un travail.',
    'nationality.own-community':
      'Participer veut dire : à la vie de la Belgique. Des activités seulement dans la communauté de votre pays d’origine ne comptent pas.',
    'nationality.five-years-may-be-easier':
      'Regardez aussi la voie des cinq ans. Si vous avez travaillé cinq ans sans interruption, elle ne demande rien de plus que ce travail.',
    'nationality.what-serious-facts-are':
      'Des faits personnels graves sont par exemple : soutenir un mouvement dangereux pour le pays, une fausse identité, ou une fraude fiscale ou sociale punie par un tribunal. Le procureur du Roi les examine.',
    'nationality.old-convictions':
      'Une ancienne condamnation peut compter, même après une réhabilitation. Un tribunal peut la voir autrement que le procureur du Roi. Demandez à un avocat avant de faire la déclaration.',
    'nationality.false-identity':
      'Si vous avez un jour utilisé un autre nom ou une autre date de naissance, dites-le à un avocat avant de faire la déclaration. Cela peut compter contre vous.',
  },
  steps: {
    'nationality.look-at-the-declarations':
      'Regardez les déclarations à la commune. La plupart des personnes deviennent belges de cette façon.',
    'nationality.ask-about-naturalisation': 'Demandez à un avocat ou à une association qui aide pour la nationalité.',
    'nationality.write-to-the-chamber': 'Demandez à la Chambre des représentants comment envoyer votre demande.',
    'nationality.ask-the-registrar-about-the-child':
      'Demandez à l’officier de l’état civil de votre commune de regarder la situation de l’enfant.',
    'nationality.birth.ask-the-consulate':
      'Demandez un papier sur votre naissance à l’ambassade ou au consulat du pays où vous êtes né.',
    'nationality.birth.first-the-form':
      'Étape un : demandez le formulaire au juge de paix de votre commune. Écrivez ce que vous savez de votre naissance et de vos parents, et pourquoi vous n’avez pas d’acte.',
    'nationality.birth.second-the-witnesses':
      'Étape deux : allez chez le juge de paix avec deux témoins. Le mieux : des personnes plus âgées que vous et du même endroit. Elles signent avec vous.',
    'nationality.birth.third-the-family-court':
      'Étape trois : le tribunal de la famille doit confirmer l’acte. Il peut dire non si les déclarations sont trop faibles.',
    'nationality.birth.ask-leave-of-the-court':
      'Demandez au tribunal de la famille la permission de faire une déclaration sous serment sur votre naissance.',
    'nationality.look-at-five-years':
      'Regardez la déclaration après cinq ans. Elle est peut-être plus facile pour vous.',
  },
  evidence: {
    'nationality.consular-attestation-of-birth': 'Un papier de votre consulat sur votre naissance.',
    'nationality.notoriety-act':
      'Un acte de notoriété à la place de votre acte de naissance, confirmé par le tribunal de la famille.',
    'nationality.sworn-statement':
      'Votre déclaration sous serment sur votre naissance, avec la permission du tribunal de la famille.',
    'nationality.marriage-certificate': 'Votre acte de mariage, traduit et légalisé s’il est étranger.',
    'nationality.nationality-of-the-spouse': 'Un certificat qui dit que votre mari ou votre femme est belge.',
    'nationality.residence-history-of-the-spouse':
      'Un certificat de résidence avec toutes les adresses de votre mari ou de votre femme.',
    'nationality.proof-of-descent':
      'Un papier qui montre que vous êtes le parent : une reconnaissance, une adoption ou un jugement. Traduit et légalisé s’il est étranger.',
    'nationality.birth-certificate-of-the-child': 'L’acte de naissance de votre enfant.',
    'nationality.nationality-of-the-child': 'Un certificat qui dit que votre enfant est belge.',
    'nationality.proof-of-invalidity':
      'Un papier qui montre 66 pour cent ou plus ces cinq dernières années : de votre mutuelle, d’un fonds pour les accidents ou les maladies du travail, ou un jugement.',
    'nationality.proof-of-disability':
      'Une décision qui dit que vous ne pouvez pas travailler à cause de votre handicap.',
    'nationality.letter-to-the-prosecutor': 'Une lettre au procureur du Roi sur votre vie en Belgique.',
    'nationality.volunteering': 'Une attestation de l’organisation où vous êtes bénévole.',
    'nationality.club-membership': 'Une attestation de votre club ou de votre association.',
    'nationality.list-of-voters': 'La preuve que vous êtes sur la liste des électeurs pour les élections communales.',
    'nationality.testimonies': 'Des témoignages d’amis, de voisins ou de collègues belges.',
    'nationality.belgian-diploma': 'Votre diplôme ou certificat belge, du secondaire supérieur ou plus haut.',
    'nationality.union-diploma':
      'Votre diplôme d’un autre pays de l’Union européenne, en français, en néerlandais ou en allemand.',
    'nationality.equivalence': 'Le papier par lequel une Communauté dit que votre diplôme est équivalent.',
    'nationality.training-certificate':
      'L’attestation de votre formation professionnelle. Elle indique les heures : 400 ou plus.',
    'nationality.integration-certificate': 'L’attestation de votre parcours d’intégration.',
    'nationality.effort-declaration': 'La déclaration flamande qui dit que vous avez fait un effort dans le parcours.',
    'nationality.civil-service-certificate':
      'Une attestation du service public pour lequel vous travaillez ou avez travaillé.',
    'nationality.appointment': 'Le papier qui vous nomme fonctionnaire.',
    'nationality.language-certificate-of-a-school':
      'Une attestation de niveau A2 ou plus d’une école qu’une Communauté organise, reconnaît ou paie. Les cours du soir pour adultes comptent aussi.',
    'nationality.language-certificate-of-the-employment-service':
      'Une attestation de langue d’Actiris, du Forem, du VDAB ou de l’Arbeitsamt.',
    'nationality.language-certificate-of-the-federal-service':
      'Une attestation de langue de Travaillerpour.be ou Werkenvoor.be (avant : Selor).',
    'nationality.language-certificate-of-higher-education':
      'Le résultat d’un examen de langue ou d’un cours du soir d’une haute école ou d’une université.',
  },
}
