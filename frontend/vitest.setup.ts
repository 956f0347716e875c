import { configure } from "@testing-library/react";

// A page under test has as much time as a busy machine needs; what never comes is told all the same.
configure({ asyncUtilTimeout: 10_000 });
