import type { Words } from '../translation.ts'

/** Ce que dit `parcours contest` : le classement d’un concours, et ce qui ne va pas dans une liste de candidats. */
export const contest: Words['contest'] = {
  title: 'Concours d’entrée {year} : {branch}',
  branches: { medicine: 'médecine', dentistry: 'dentisterie' },
  places: 'Places : {places}. Dont pour des non-résidents : {nonResidents} au plus.',
  placesOfLaw: 'Ces nombres sont dans la loi que Parcours a lue.',
  placesGiven:
    'Vous avez donné le nombre de places. La limite pour les non-résidents est de 15 pour cent, arrondie vers le bas.',
  ranked: 'Candidats classés : {count}. Lignes de l’autre filière laissées de côté : {others}.',
  admitted: 'Sûrs d’avoir une place : {all}. Dont non-résidents : {nonResidents}.',
  lastMark: 'La note la plus basse qui est sûre d’une place : {mark}.',
  empty: 'Places qui restent vides : {count}. Il n’y a pas assez de candidats qui peuvent les avoir.',
  tiesHeading: 'Égalités que nous ne départageons pas',
  noTies: 'Aucune égalité ne décide d’une place.',
  tieLastPlace:
    'Rang {rank}, note {mark}. Candidats avec cette note : {count}. Places qui restent pour eux : {places}. Personne au-dessus ou en dessous n’est concerné.',
  tieCap:
    'Rang {rank}, note {mark}. Non-résidents avec cette note : {count}. Places qui restent pour les non-résidents : {places}. Quel que soit celui qui a une place, rien ne change pour les autres.',
  tieNonResidents: 'De ces places, au moins {least} et au plus {most} vont à des non-résidents.',
  tieIfAll: 'Si tous étaient admis, la limite serait dépassée de : {count}.',
  tieIfNone: 'Si aucun n’était admis, places qui ne leur sont pas données : {places}.',
  tieCandidates: 'Candidats : {candidates}',
  andMore: '{candidates} et {count} de plus',
  listHeading: 'Le classement',
  row: '{rank}. {candidate} : {mark}, {residence}, {result}',
  more: 'Les {count} autres candidats sont dans le fichier qu’écrit « --out FICHIER », et dans « --json ».',
  saved: 'Le classement complet est dans {file}.',
  residence: { resident: 'résident', 'non-resident': 'non-résident' },
  results: {
    admitted: 'a une place',
    undecided: 'non décidé (égalité)',
    'over-cap': 'pas de place : la limite pour les non-résidents est atteinte',
    'no-place': 'pas de place',
  },

  problems: {
    CSV_EMPTY: '{file} n’a pas de lignes.',
    CSV_TOO_LARGE: '{file} fait plus de {most} octets. Est-ce le bon fichier ?',
    CSV_COLUMN_MISSING:
      'Ligne 1 : il n’y a pas de colonne « {column} ». Il faut les colonnes : candidate, mark, resident.',
    CSV_COLUMN_TWICE: 'Ligne 1 : la colonne « {column} » y est deux fois. Gardez-en une.',
    CSV_QUOTES: 'Ligne {line} : un guillemet est ouvert et pas fermé, ou il est à une mauvaise place.',
    CSV_ROW_LENGTH: 'Ligne {line} : elle a {found} champs, et la première ligne en a {expected}.',
    CSV_VALUE_MISSING: 'Ligne {line}, colonne « {column} » : elle est vide.',
    CSV_CANDIDATE_TWICE: 'Ligne {line}, colonne « {column} » : le même candidat est à la ligne {first}.',
    CSV_CANDIDATE_INVALID:
      'Ligne {line}, colonne « {column} » : il faut un numéro ou un code court, de {most} signes au plus.',
    CSV_MARK_INVALID: 'Ligne {line}, colonne « {column} » : il faut un nombre de 0 à {most}, par exemple 112.5.',
    CSV_RESIDENCE_UNKNOWN:
      'Ligne {line}, colonne « {column} » : il faut « yes » ou « no ». On ne devine pas qui est résident : cherchez-le d’abord.',
    CSV_BRANCH_INVALID: 'Ligne {line}, colonne « {column} » : il faut « medicine » ou « dentistry ».',
    CSV_MORE_PROBLEMS: 'Il y a encore d’autres choses à corriger : {count}. Corrigez d’abord celles-ci.',
    CONTEST_NOT_HELD: 'Il n’y a pas eu de concours en {year}. Le premier a eu lieu en {first}.',
    CONTEST_PLACES_UNKNOWN: 'Nous n’avons pas lu combien de places il y a en {year}. Donnez le nombre avec --places.',
  },
}
