import type { Words } from '../translation.ts'

/** Ce qui ne va pas, en une phrase, et que faire ensuite. Par code d’erreur. */
export const errors: Words['errors'] = {
  SITUATION_NOT_AN_OBJECT: {
    says: 'Les faits doivent être un seul objet JSON, mais ceci est : {found}.',
    next: 'Mettez les faits entre accolades. Si on ne sait rien, écrivez seulement {}.',
  },
  FACT_UNKNOWN_KEY: {
    says: 'Il n’y a pas ici de fait avec ce nom.',
    next: 'Vérifiez comment le nom s’écrit.',
  },
  FACT_WRONG_TYPE: {
    says: 'Attendu : {expected}. Trouvé : {found}.',
    next: 'Écrivez le fait dans la forme attendue.',
  },
  FACT_INVALID_DATE: {
    says: 'Ce n’est pas un jour du calendrier.',
    next: 'Écrivez l’année, le mois et le jour, par exemple 2024-02-29. Si vous connaissez seulement le mois ou l’année, écrivez 2024-02 ou 2024.',
  },
  FACT_DATE_OUT_OF_RANGE: {
    says: 'Cette date est trop loin dans le passé ou dans l’avenir.',
    next: 'Vérifiez l’année. Elle doit être de 1850 à 2259.',
  },
  FACT_INVALID_CODE: {
    says: 'Ce n’est pas une des réponses possibles.',
    next: 'Choisissez une des réponses attendues ici.',
  },
  FACT_NUMBER_OUT_OF_RANGE: {
    says: 'Ce nombre n’est pas possible ici. Il compte : {unit}.',
    next: 'Écrivez un nombre de {least} à {most}.',
  },
  FACT_PERIOD_REVERSED: {
    says: 'Cette période finit avant de commencer.',
    next: 'Vérifiez le premier jour et le dernier jour.',
  },
  DAY_INVALID: {
    says: 'Le jour de votre question n’est pas un jour du calendrier.',
    next: 'Écrivez l’année, le mois et le jour, par exemple 2025-03-01.',
  },
  FINDING_UNKNOWN: {
    says: 'Il n’y a pas de réponse avec ce nom.',
    next: 'Choisissez un des noms attendus ici.',
  },
  FINDING_NOT_IN_SQL: {
    says: 'Une partie de cette règle ne peut pas s’écrire en SQL.',
    next: 'Laissez-la de côté ici, et utilisez « parcours screen ».',
  },
  REFORM_UNKNOWN: {
    says: 'Il n’y a pas de réforme annoncée avec ce nom.',
    next: 'Laissez-la de côté, ou choisissez un des noms attendus ici.',
  },
  READING_UNKNOWN: {
    says: 'Il n’y a pas ici cette façon de lire la loi.',
    next: 'Choisissez une des lectures attendues ici.',
  },
  JUDGEMENT_UNKNOWN: {
    says: 'La loi ne laisse à une autorité aucune question avec ce nom.',
    next: 'Choisissez un des noms attendus ici.',
  },
  STRETCH_REVERSED: {
    says: 'Le dernier jour de votre question est avant le premier jour.',
    next: 'Échangez les deux jours.',
  },
  REGISTER_NOT_FOUND: {
    says: 'Le registre n’existe pas, ou nous ne pouvons pas le lire.',
    next: 'Vérifiez le nom, le dossier et les droits d’accès.',
  },
  REGISTER_NOT_READABLE: {
    says: 'Ce fichier est abîmé, ou son extension ne correspond pas à son contenu.',
    next: 'Enregistrez-le ou compressez-le de nouveau.',
  },
  REGISTER_WITHOUT_PERSONS: {
    says: 'Il manque la table des personnes.',
    next: 'Nommez un fichier persons.csv, ou indiquez dans le fichier de correspondance lequel c’est.',
  },
  REGISTER_TABLE_UNKNOWN: {
    says: 'Ce fichier n’est pas une table que nous connaissons.',
    next: 'Corrigez son nom, ou indiquez dans le fichier de correspondance ce qu’il contient.',
  },
  REGISTER_TABLE_TWICE: {
    says: 'Deux fichiers contiennent la même table.',
    next: 'Gardez-en un seul.',
  },
  REGISTER_COLUMN_UNKNOWN: {
    says: 'Nous ne connaissons pas cette colonne.',
    next: 'Corrigez son nom, ou faites-la traduire ou ignorer par le fichier de correspondance.',
  },
  REGISTER_COLUMN_TWICE: {
    says: 'Cette colonne figure deux fois.',
    next: 'Gardez-en une seule.',
  },
  REGISTER_COLUMN_MISSING: {
    says: 'Il manque une colonne nécessaire.',
    next: 'Ajoutez-la, ou indiquez son nom dans le fichier de correspondance.',
  },
  REGISTER_MAPPING_INVALID: {
    says: 'Quelque chose dans le fichier de correspondance n’est pas possible. Attendu : {expected}.',
    next: 'Regardez comment un tel fichier s’écrit.',
  },
  REGISTER_RESUME_OTHER: {
    says: 'Le travail interrompu était un autre : le registre, la loi ou les options ont changé.',
    next: 'Recommencez sans --resume.',
  },
  RESULT_NOT_ONE: {
    says: 'Ce fichier n’est pas le résultat complet d’un examen de registre.',
    next: 'Indiquez le fichier que « parcours screen » a écrit avec « --out ».',
  },
  ROW_LENGTH: {
    says: 'Cette ligne a plus ou moins de cellules qu’il n’y a de colonnes.',
    next: 'Cherchez un séparateur à l’intérieur d’une cellule.',
  },
  ROW_QUOTES: {
    says: 'Un guillemet de cette ligne n’est pas fermé, ou est mal placé.',
    next: 'Fermez-le, ou doublez-le.',
  },
  ROW_NOT_JSON: {
    says: 'Cette ligne n’est pas un objet JSON.',
    next: 'Écrivez un objet par ligne.',
  },
  ROW_PERSON_MISSING: {
    says: 'Cette ligne ne dit pas de qui il s’agit.',
    next: 'Indiquez la personne.',
  },
  ROW_PERSON_UNKNOWN: {
    says: 'La personne de cette ligne n’est pas dans la table des personnes.',
    next: 'Corrigez la personne, ou ajoutez-la à cette table.',
  },
  ROW_PERSON_TWICE: {
    says: 'Cette personne figure deux fois dans la table des personnes.',
    next: 'Gardez la ligne correcte.',
  },
  ROW_PARENT_UNKNOWN: {
    says: 'Cette ligne dépend d’une ligne qui n’existe pas.',
    next: 'Corrigez son numéro.',
  },
  ROW_NUMBER_TWICE: {
    says: 'Deux lignes de cette personne portent le même numéro.',
    next: 'Donnez un autre numéro à l’une d’elles.',
  },
  ROW_TOO_MANY: {
    says: 'Cette personne a ici plus de lignes que nul ne peut en avoir.',
    next: 'Vérifiez si la personne a été indiquée par erreur.',
  },
  NATIONAL_NUMBER_INVALID: {
    says: 'Les chiffres de contrôle de ce numéro national sont faux.',
    next: 'Corrigez le numéro.',
  },
  NATIONAL_NUMBER_TWICE: {
    says: 'Deux personnes ont le même numéro national.',
    next: 'Vérifiez s’il s’agit d’une seule personne.',
  },
  LAW_DATE_INVALID: {
    says: 'Une date dans la loi n’est pas un jour du calendrier.',
    next: 'Écrivez-la comme année, mois et jour : 2024-02-29.',
  },
  LAW_CALENDAR_MISSING: {
    says: 'Un délai a besoin des jours fériés légaux, mais personne ne les a donnés.',
    next: 'Donnez son calendrier à ce délai.',
  },
  LAW_PERIOD_AMBIGUOUS: {
    says: 'Certaines années, la période est aussi longue que sa fenêtre, d’autres années non.',
    next: 'Écrivez les deux dans la même unité, ou choisissez une fenêtre plus longue.',
  },
  LAW_VERSION_GAP: {
    says: 'Certains jours, aucune version d’une règle ne s’applique.',
    next: 'Ajoutez la version qui manque, ou déplacez le début de la suivante.',
  },
  LAW_VERSION_OVERLAP: {
    says: 'Certains jours, deux versions d’une règle s’appliquent à la fois.',
    next: 'Faites finir la première version le jour où la suivante commence.',
  },
  LAW_VERSION_DUPLICATE: {
    says: 'Deux versions ont le même identifiant.',
    next: 'Donnez un autre identifiant à l’une des deux.',
  },
  LAW_NORM_DUPLICATE: {
    says: 'Deux règles ont le même identifiant.',
    next: 'Donnez un autre identifiant à l’une des deux.',
  },
  LAW_NORM_WITHOUT_SOURCE: {
    says: 'Une règle ne dit pas d’où elle vient.',
    next: 'Écrivez ses passages dans sources.ts et nommez-les dans la règle.',
  },
  LAW_SOURCE_UNKNOWN: {
    says: 'Un passage est nommé, mais il n’est pas dans sources.ts.',
    next: 'Ajoutez le passage, ou corrigez son identifiant.',
  },
  LAW_SOURCE_DUPLICATE: {
    says: 'Deux passages différents ont le même identifiant.',
    next: 'Donnez un autre identifiant à l’un des deux.',
  },
  LAW_FINDING_UNKNOWN: {
    says: 'Une étape suivante prend son dernier jour d’une réponse qui n’existe pas.',
    next: 'Corrigez l’identifiant, ou ajoutez la règle.',
  },
  LAW_CLAUSE_UNKNOWN: {
    says: 'Une liste de preuves cite une clause ou une règle qui n’existe pas, ou ne contient aucun document.',
    next: 'Corrigez l’identifiant, ou nommez les documents.',
  },
  LAW_REFORM_UNKNOWN: {
    says: 'Un droit annoncé figure dans une norme et n’est pas déclaré, ou l’inverse.',
    next: 'Déclarez-le avec son état et ses sources, ou corrigez l’identifiant.',
  },
  LAW_CLAUSE_DUPLICATE: {
    says: 'Deux clauses différentes ont le même identifiant.',
    next: 'Donnez un autre identifiant à l’une des deux.',
  },
  LAW_READING_DUPLICATE: {
    says: 'Deux lectures avec des choix différents ont le même identifiant.',
    next: 'Donnez un autre identifiant à l’une des deux.',
  },
  LAW_CASE_DUPLICATE: {
    says: 'Deux exemples ont le même identifiant ou le même titre.',
    next: 'Changez l’un des deux.',
  },
  LAW_CLAUSE_WITHOUT_CASE: {
    says: 'Une clause n’est pas prouvée des deux côtés par un exemple.',
    next: 'Ajoutez un exemple où elle est vraie et un exemple où elle est fausse.',
  },
  LAW_OPEN_POINT_WITHOUT_CASE: {
    says: 'Aucun exemple ne montre ce qu’un point ouvert laisse ouvert.',
    next: 'Ajoutez un tel exemple à cases.ts.',
  },
  LAW_VERSION_BOUNDARY_WITHOUT_CASE: {
    says: 'Aucun exemple ne tombe sur le dernier ou le premier jour d’une version.',
    next: 'Ajoutez un exemple pour chacun de ces jours.',
  },
  LAW_CASE_FAILS: {
    says: 'La loi donne une autre réponse que celle attendue par un exemple.',
    next: 'Lisez la source, puis corrigez la règle ou l’exemple.',
  },
  LAW_CONCEPT_UNKNOWN: {
    says: 'Une règle demande un fait que personne ne peut donner.',
    next: 'Corrigez le nom du fait, ou ajoutez le fait.',
  },
  LAW_CODE_UNKNOWN: {
    says: 'Une règle compare un fait avec une réponse qui n’est pas possible.',
    next: 'Corrigez la réponse, ou ajoutez-la au fait.',
  },
  LAW_FIELD_WRONG_KIND: {
    says: 'Une règle utilise un fait d’une façon qui ne lui convient pas.',
    next: 'Demandez un autre fait, ou utilisez un autre opérateur.',
  },
  LAW_CONCEPT_WITHOUT_WORDS: {
    says: 'Un fait n’a pas de question, pas d’aide ou pas de nom.',
    next: 'Écrivez-les dans les mots de chaque langue.',
  },
  LAW_WORDS_MISSING: {
    says: 'Quelque chose dans la loi n’a pas de phrase.',
    next: 'Écrivez la phrase dans les mots de chaque langue.',
  },
  LAW_WORDS_SPARE: {
    says: 'Une phrase ne correspond à rien dans la loi.',
    next: 'Supprimez-la, ou corrigez son identifiant.',
  },
  LAW_TRANSLATION_MISSING: {
    says: 'Une phrase n’est pas encore traduite.',
    next: 'Traduisez-la.',
  },
  LAW_READING_UNDOCUMENTED: {
    says: 'Une lecture ou un point ouvert n’est pas expliqué.',
    next: 'Écrivez dans readings.md ce qui n’est pas clair et à qui demander.',
  },
  LAW_CONFLICT_UNSETTLED: {
    says: 'Deux sources ne sont pas d’accord, et personne n’a noté ce que nous en faisons.',
    next: 'Écrivez dans readings.md ce que dit chaque source, laquelle vaut, et pourquoi.',
  },
  LAW_OFFICE_WITHOUT_SOURCE: {
    says: 'Les données d’un bureau ne disent pas d’où elles viennent.',
    next: 'Ajoutez la page et le jour où elle a été lue.',
  },
  LAW_WORKED_CASE_MISSING: {
    says: 'Un exemple calculé des notes sur la loi n’est pas encore un exemple ici.',
    next: 'Ajoutez-le avec son numéro, ou écrivez pourquoi il est laissé de côté.',
  },
  ENGINE_NODE_UNKNOWN: {
    says: 'Nous avons fait une erreur : le programme a rencontré quelque chose qu’il ne connaît pas.',
    next: 'Ce n’est pas votre faute. Dites-le-nous, s’il vous plaît.',
  },
}
