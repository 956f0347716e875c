package io.takt.execution.domain;

/** The tools in machines. */
public interface Tools {

    Tool get(String equipment);

    void save(Tool tool);
}
