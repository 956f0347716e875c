package io.takt.execution.domain;

import java.util.List;

/** The tools in machines. */
public interface Tools {

    Tool get(String equipment);

    /** Those of which people were told that their life ends soon. */
    List<Tool> ending();

    void save(Tool tool);

    void exchanged(ToolExchange exchange);

    /** The last exchanges of a machine's tool, the newest first. */
    List<ToolExchange> exchanges(String equipment, int most);
}
