import type { Words } from '../translation.ts'

/** Les pages du guide sur les images, les données en ligne et le harcèlement. */
export const guideOnline: Pick<Words['guide'], 'consent' | 'what-is-online-about-me' | 'online-harassment'> = {
  consent: {
    title: 'Donner son accord pour une image',
    lead: 'Quelqu’un veut prendre ou partager une image de vous, ou vous de quelqu’un. Demandez d’abord. Deux questions, deux réponses.',
    sections: [
      {
        heading: 'Deux questions',
        blocks: [
          {
            steps: [
              {
                title: 'Puis-je prendre l’image ?',
                text: 'Qui pose pour une image dit oui à cela. Vous pouvez toujours dire non, et dites-le tout de suite.',
              },
              {
                title: 'Puis-je la montrer à d’autres ?',
                text: 'C’est une nouvelle question. Il faut un nouveau oui. Partager dans un groupe de discussion, c’est aussi montrer.',
              },
            ],
          },
          {
            text: 'Peu importe si quelqu’un est seulement à l’arrière-plan. Ce qui compte : peut-on le reconnaître ?',
          },
        ],
        sources: ['infor-jeunes-image', 'infor-jeunes-consent', 'apd-image'],
      },
      {
        heading: 'Cinq qualités d’un bon oui',
        blocks: [
          {
            list: [
              'Libre : personne n’a fait pression, menacé ou payé.',
              'Informé : vous savez où l’image sera, qui peut la voir, et à quoi elle sert.',
              'Précis : le oui vaut pour cette image et cette utilisation. L’image de demain demande un nouveau oui.',
              'Voulu : vous le voulez vraiment. « Bon, d’accord » est une raison de redemander. Pas de réponse n’est pas un oui.',
              'Il peut être retiré : vous pouvez changer d’avis à tout moment. Alors l’image doit disparaître.',
            ],
          },
          { text: 'Mettez-le par écrit. Alors personne ne doit deviner plus tard.' },
        ],
        sources: ['infor-jeunes-consent', 'apd-consent'],
      },
      {
        heading: 'Quand personne ne doit demander',
        blocks: [
          {
            list: [
              'une foule où personne ne ressort',
              'un événement public, tant que l’image ne porte pas sur une seule personne',
              'une personne publique, par exemple une ministre, dans son activité publique',
              'une information qui intéresse le public. Le magazine d’une école ou d’une entreprise n’est pas toujours de l’information.',
            ],
          },
        ],
        sources: ['infor-jeunes-consent', 'apd-image'],
      },
      {
        heading: 'Les enfants et les jeunes',
        blocks: [
          {
            text: 'Un petit enfant ne peut pas décider cela. Les parents décident. Un jeune qui comprend l’enjeu peut dire oui seul. Les tribunaux placent cela entre 12 et 14 ans, et regardent chaque enfant.',
          },
          {
            unsure:
              'Une page de la Région bruxelloise veut aussi l’accord des parents, même à partir de 14 ans. Demandez à l’enfant et aux parents ensemble. Alors les deux avis sont respectés.',
          },
          {
            text: 'L’âge de 13 ans vaut pour s’inscrire à un service en ligne. Ce n’est pas l’âge pour les images.',
          },
        ],
        sources: ['infor-jeunes-consent', 'brussels-children-online', 'apd-thirteen'],
      },
      {
        heading: 'Les images sexuelles',
        blocks: [
          {
            text: 'Partager une image sexuelle de quelqu’un qui n’est pas d’accord est une infraction. C’est une infraction aussi si cette personne était d’accord que l’on prenne l’image. Allez vite à la police.',
          },
          {
            links: [
              { to: 'check/image', text: 'Peut-on prendre ou publier cette image ?' },
              { to: 'guide/online-harassment', text: 'Le harcèlement en ligne' },
            ],
          },
        ],
        sources: ['infor-jeunes-image'],
      },
    ],
  },

  'what-is-online-about-me': {
    title: 'Ce qu’il y a sur moi en ligne',
    lead: 'Vous pouvez demander que des données sur vous soient effacées. On appelle cela le droit à l’oubli. Ce droit a des limites. Voici l’ordre qui marche le mieux.',
    sections: [
      {
        heading: 'Quand vous pouvez demander',
        blocks: [
          {
            list: [
              'Les données ne sont plus nécessaires.',
              'Vous étiez d’accord avant, et vous retirez votre accord.',
              'Vous vous opposez, et vos raisons pèsent plus lourd. Contre la publicité, vous n’avez pas besoin de raison.',
              'Ils n’ont jamais eu le droit d’utiliser les données.',
              'Une loi dit que les données doivent être effacées.',
              'Vous avez donné les données à un service en ligne avant vos 13 ans.',
            ],
          },
          { text: 'Une seule de ces raisons suffit. Dites laquelle, et pourquoi.' },
        ],
        sources: ['infor-jeunes-erasure'],
      },
      {
        heading: 'Quand ils peuvent refuser',
        blocks: [
          {
            text: 'Ils peuvent refuser si une loi dit qu’ils doivent garder les données. Ils peuvent aussi refuser à cause de la liberté d’expression, de la presse ou de l’intérêt public. Chaque cas est examiné.',
          },
        ],
        sources: ['infor-jeunes-erasure', 'que-choisir-erasure'],
      },
      {
        heading: 'Étape par étape',
        blocks: [
          {
            steps: [
              {
                title: 'Le site',
                text: 'Écrivez qui vous êtes, l’adresse exacte de chaque page, ce que vous demandez, pourquoi, et la date. Il n’y a pas de formulaire spécial. Gardez une copie. Ils ont un mois pour répondre. Par exception, ils peuvent prendre deux mois de plus.',
              },
              {
                title: 'Le moteur de recherche',
                text: 'Il a son propre formulaire pour cela. Il peut retirer la page des résultats pour votre nom (déréférencement). La page elle-même reste. Si votre nom est sur beaucoup de sites, vous pouvez commencer ici.',
              },
              {
                title: 'L’Autorité de protection des données',
                text: 'S’ils refusent ou ne répondent pas, vous pouvez lui demander une médiation, ou porter plainte. Une plainte a une date et votre signature. Elle est en français, en néerlandais ou en allemand. Elle montre que vous avez d’abord demandé.',
              },
            ],
          },
          {
            text: 'Les mineurs, les patients et les travailleurs peuvent aller tout de suite à l’autorité. Pour les données de la police, écrivez au COC. Pour celles des services de renseignement, écrivez au Comité R.',
          },
          { links: [{ to: 'check/personal-data', text: 'Quel droit ai-je, et jusqu’à quand doivent-ils répondre ?' }] },
        ],
        sources: ['infor-jeunes-erasure', 'apd-abuse', 'apd-complaint'],
      },
    ],
  },

  'online-harassment': {
    title: 'Le harcèlement en ligne',
    lead: 'Quelqu’un fait du mal à une personne, encore et encore : avec des messages, des mensonges, des images ou des menaces. Cela ne doit pas rester ainsi, et cela peut s’arrêter.',
    sections: [
      {
        heading: 'Si cela vous arrive',
        blocks: [
          {
            text: 'Ce n’est pas votre faute. Vous ne devez pas le supporter en silence. Vous avez peut-être honte ou peur, vous vous sentez peut-être seul. Beaucoup de personnes ressentent cela. Avec du soutien, cela va mieux.',
          },
          {
            steps: [
              {
                title: 'Parlez à quelqu’un',
                text: 'Parlez à un adulte, un ami, un professeur ou un médecin en qui vous avez confiance. Vous ne devez pas faire cela seul.',
              },
              {
                title: 'Gardez des preuves',
                text: 'Gardez les messages et des captures d’écran, avec la date et le nom du compte. Ne répondez pas.',
              },
              {
                title: 'Arrêtez cela',
                text: 'Bloquez la personne. Signalez le compte à la plateforme avec son propre formulaire.',
              },
              {
                title: 'Faites retirer les images',
                text: 'Demandez à la personne de retirer une image de vous. Si elle refuse, utilisez le formulaire de la plateforme, ou demandez l’effacement.',
              },
              {
                title: 'Allez à la police',
                text: 'Surtout si quelqu’un vous menace, ou partage des images sexuelles de vous. Faites-le vite.',
              },
            ],
          },
          {
            text: 'Si vous avez des pensées très noires, ou si vous êtes en danger maintenant, ne restez pas seul. Appelez les secours, ou allez chez un médecin ou à l’hôpital.',
          },
          { links: [{ to: 'guide/what-is-online-about-me', text: 'Comment faire retirer des images et des données' }] },
        ],
        sources: ['infor-jeunes-harassment', 'infor-jeunes-image'],
      },
      {
        heading: 'Si vous le voyez',
        blocks: [
          {
            text: 'Qui regarde peut aggraver les choses, parce que la honte devient publique. Qui aide peut tout arrêter. Se taire, ce n’est pas rester en dehors.',
          },
          {
            list: [
              'Écrivez à la personne qui souffre. Dites que vous êtes de son côté.',
              'N’aimez pas, ne partagez pas, ne commentez pas.',
              'Parlez à un adulte en qui vous avez confiance, ou à un professeur.',
              'Signalez-le à la plateforme.',
            ],
          },
          {
            text: 'Vous avez peut-être peur d’être le prochain. C’est normal. Parlez-en aussi à quelqu’un.',
          },
        ],
        sources: ['infor-jeunes-harassment'],
      },
      {
        heading: 'Si vous l’avez fait',
        blocks: [
          {
            text: 'Ce n’est pas une blague, et ce n’est pas moins grave parce que le groupe l’a fait aussi. En ligne, vous ne voyez pas combien cela fait mal. Vous pouvez avoir des problèmes à l’école, à la maison et avec la justice.',
          },
          {
            list: [
              'Arrêtez maintenant. Effacez ce que vous avez publié.',
              'Demandez à ceux qui l’ont partagé de l’effacer.',
              'Dites que vous regrettez. Faites-le sans rien demander en échange.',
              'Parlez à un adulte en qui vous avez confiance. On peut changer et réparer.',
            ],
          },
        ],
        sources: ['infor-jeunes-harassment'],
      },
      {
        heading: 'Les mots de la loi',
        blocks: [
          {
            table: {
              caption: 'Ce que veulent dire les mots',
              columns: ['Mot', 'Ce que cela veut dire'],
              rows: [
                ['Infraction', 'Quelque chose pour quoi un tribunal peut punir une personne.'],
                ['Plainte', 'Vous dites à la police ce qu’on vous a fait, pour qu’elle puisse enquêter.'],
                [
                  'Revenge porn',
                  'Partager des images sexuelles de quelqu’un qui n’est pas d’accord. C’est une infraction en Belgique.',
                ],
                ['Effacement', 'Un site ou une entreprise supprime des données sur vous.'],
              ],
            },
          },
          {
            unsure:
              'Nos sources ne donnent pas de numéro de téléphone pour de l’aide, donc nous n’en donnons pas. Demandez à la police, à votre école ou à votre médecin qui vous pouvez appeler.',
          },
        ],
        sources: ['infor-jeunes-image', 'infor-jeunes-erasure'],
      },
    ],
  },
}
