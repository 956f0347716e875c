/** The words of the stories: what each shows, and what happens in each step. */
export const stories = {
  D1: {
    title: "Twelve wheels",
    shows: "A customer's order is planned, machined, assembled, marked, inspected and stored. All goes well.",
    takes: "About 2 minutes at ×40",
    promise: "12 hubs and 12 shafts become 12 good silver wheels; nothing is scrapped.",
    steps: {
      order: { title: "A customer orders 12 silver wheels", happens: "The order lies at the planner's; nothing is made for it yet.", look: "The customer order and what it asks for." },
      plan: { title: "The order is planned", happens: "The bill of materials gives one order for wheels and one each for hubs and shafts, pegged to the customer.", look: "Which order serves which need." },
      release: { title: "All of it is released", happens: "Hubs and shafts may start; the wheels wait for their parts and say so.", look: "States and reasons beside each order." },
      machine: { title: "Hubs and shafts are machined", happens: "Lathe, machining centre, washer and gauge work; boxes of six go into store by vehicle and crane.", look: "The line as a picture: stations, boxes and what they are at." },
      assemble: { title: "Wheels are put together", happens: "The kit comes out of the store; bearings are pressed in, and a person assembles with torques kept.", look: "The wheels' order, station by station." },
      inspect: { title: "Marked and inspected", happens: "The laser gives each wheel its serial number; the final inspection measures each one.", look: "Serial numbers, runout, code grade." },
      store: { title: "Into the store", happens: "Vehicle and crane store the last box; the order is complete.", look: "12 ordered = 12 good." },
    },
  },
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
  D4: {
    title: "A lot is recalled",
    shows: "The supplier calls bearings back: who holds one, where are they, and what else is in such a wheel.",
    takes: "Seconds after “Twelve wheels”, else 2 minutes at ×40",
    promise: "7 wheels hold bearings of the older lot, all of them in store. Back from a wheel: 6 material lots.",
    steps: {
      wheels: { title: "Wheels with the older bearings", happens: "Where none have been made yet, twelve wheels are; seven get bearings of the older lot.", look: "The customer order." },
      hold: { title: "The lot is held", happens: "The inspector holds the lot, so that none of it is used any more.", look: "The recall page: what is left of the lot." },
      forward: { title: "Forward: who holds some of it", happens: "From the lot to every unit that has a part of it, at any depth.", look: "7 units, with serial number, box and bin." },
      backward: { title: "Back: what is in a wheel", happens: "From one wheel to every lot, machine, person, value, program and decision.", look: "The tree of one of the seven wheels." },
    },
  },
  D6a: {
    title: "A cable is pulled",
    shows: "The gauge cannot be heard. Nothing is invented: the gap shows, a person measures, the counter agrees.",
    takes: "About 2 minutes at ×40",
    promise: "6 good hubs, one confirmed by hand; the gauge's own counter has counted 6.",
    steps: {
      order: { title: "An order for 6 hubs", happens: "The planner orders six hubs and asks for their release.", look: "The order's page." },
      measure: { title: "The gauge measures", happens: "Mill and washer are done; the first hubs are measured, each with its own values.", look: "Jobs and pieces of the order." },
      cut: { title: "The cable is pulled", happens: "The gauge goes on by itself, but nobody hears it.", look: "The device's link: disconnected, and since when." },
      gap: { title: "No data", happens: "The values go stale and the gap is shown. After the wait limit the product asks a person.", look: "The gap on the device's page." },
      confirm: { title: "A person measures", happens: "The operator measures the hub by hand and says why; the values bear the operator's name.", look: "The tasklist with “confirm by hand”." },
      plug: { title: "The cable is back", happens: "The link is found again. What the gauge says of the confirmed hub counts no second time.", look: "The device's page: connected." },
      store: { title: "The order ends well", happens: "The other hubs are measured by the gauge and go into store.", look: "The unit that was confirmed by hand." },
    },
  },
};
