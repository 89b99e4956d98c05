/** Lists of words for what states do together: an undertaking or a plan counts where its object opens with one of them. */
export const WORK = ['cooperationwork', 'deed', 'relations', 'instrument', 'meeting', 'exercise', 'jointbody'] as const;

/** The same for English, where «joint» alone already says so. */
export const ENGLISH_WORK = [...WORK, 'joint'] as const;
