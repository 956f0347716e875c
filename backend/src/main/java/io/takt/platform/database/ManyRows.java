package io.takt.platform.database;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.parsing.XNode;
import org.apache.ibatis.scripting.xmltags.ForEachSqlNode;
import org.apache.ibatis.scripting.xmltags.XMLLanguageDriver;
import org.apache.ibatis.session.Configuration;

/**
 * The language {@code manyRows} of statements that write several rows at once: a single loop over the parameter {@code rows},
 * each of them a {@code row}, and nothing else that varies. Its text is made once for each small number of rows; MyBatis would
 * make it anew for every call, from each name of each row.
 */
public class ManyRows extends XMLLanguageDriver {

    private static final int REMEMBERED = 16;

    @Override
    public SqlSource createSqlSource(Configuration configuration, XNode script, Class<?> parameterType) {
        requireOneLoop(script.getChildren());
        return new Remembering(configuration, super.createSqlSource(configuration, script, parameterType), new ConcurrentHashMap<>());
    }

    private static void requireOneLoop(List<XNode> children) {
        if (children.size() != 1 || !"foreach".equals(children.get(0).getName())
                || !"rows".equals(children.get(0).getStringAttribute("collection"))
                || !"row".equals(children.get(0).getStringAttribute("item"))) {
            throw new IllegalArgumentException("a statement in the language manyRows has one <foreach collection=\"rows\" item=\"row\">");
        }
    }

    private record Text(String sql, List<ParameterMapping> parameters) {
    }

    private record Remembering(Configuration configuration, SqlSource statement, Map<Integer, Text> texts) implements SqlSource {

        @Override
        public BoundSql getBoundSql(Object parameters) {
            List<?> rows = (List<?>) ((Map<?, ?>) parameters).get("rows");
            return rows.size() > REMEMBERED ? statement.getBoundSql(parameters)
                    : bound(texts.computeIfAbsent(rows.size(), size -> text(parameters)), rows, parameters);
        }

        private Text text(Object parameters) {
            BoundSql made = statement.getBoundSql(parameters);
            return new Text(made.getSql(), made.getParameterMappings());
        }

        private BoundSql bound(Text text, List<?> rows, Object parameters) {
            BoundSql bound = new BoundSql(configuration, text.sql(), text.parameters(), parameters);
            for (int index = 0; index < rows.size(); index++) {
                bound.setAdditionalParameter(ForEachSqlNode.ITEM_PREFIX + "row_" + index, rows.get(index));
            }
            return bound;
        }
    }
}
