/** The words of the stories: what each shows, and what happens in each step. */
export const stories = {
  D2: {
    title: "The tool wears",
    shows: "A worn tool bores the last two hubs too small. Rules decide: bore again, scrap, replace.",
    takes: "About 1 minute at ×40",
    promise: "12 good hubs. Two were bored again, one of them came out too large, was scrapped and replaced.",
    steps: {
      order: { title: "An order for 12 hubs", happens: "The planner orders twelve hubs and asks for their release.", look: "The order's page: the release rule and its reasons." },
      mill: { title: "The tool wears", happens: "The machining centre mills and bores; each bore is 1.1 µm smaller than the one before.", look: "Jobs and pieces of the order as they move on." },
      small: { title: "Two bores are too small", happens: "The gauge finds hubs 11 and 12 below 27.972 mm; each becomes a nonconformance.", look: "The measured value beside its limits." },
      rebore: { title: "Both are bored again", happens: "The disposition rule sends them to rework RT-RWK-2: bore, wash, measure.", look: "The order goes on; the two hubs form a lot of their own." },
      scrap: { title: "One is too large now", happens: "28.004 mm cannot be mended: the review board scraps the hub.", look: "The nonconformance with the board's decision." },
      replace: { title: "It is replaced", happens: "Rule R11 starts one more hub, so that twelve good ones are delivered.", look: "12 + 1 = 12 good + 1 scrapped." },
    },
  },
};
