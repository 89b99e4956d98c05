/** Lists of words for what states do together: an undertaking or a plan counts where its object opens with one of them. */
export const WORK = ['cooperationwork', 'deed', 'relations', 'instrument', 'meeting', 'exercise', 'jointbody'] as const;
