package cn.suishoupai.contest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a YAML text has the parts of a definition, and no others: asked of the records themselves, before they are made. */
final class DefinitionShape {

    private final YamlLines lines;
    private final List<String> faults = new ArrayList<>();

    private DefinitionShape(YamlLines lines) {
        this.lines = lines;
    }

    static List<String> faults(JsonNode yaml, YamlLines lines) {
        DefinitionShape shape = new DefinitionShape(lines);
        shape.check(yaml, Definition.class, "", "");
        return shape.faults;
    }

    /** Checks one record; {@code line} is where its own entry stands, {@code where} what it is called. */
    private void check(JsonNode node, Class<?> record, String line, String where) {
        if (!node.isObject()) {
            faults.add(line + (where.isEmpty() ? "文件是空的，或不是一组“名字: 值”" : where + " 要写成一组“名字: 值”"));
            return;
        }
        List<RecordComponent> parts = Arrays.asList(record.getRecordComponents());
        node.propertyNames().stream()
                .filter(name -> parts.stream().noneMatch(part -> name(part).equals(name)))
                .forEach(name -> faults.add(lines.ofWord(name) + "不认识 " + name + "，改成文档里有的名字或删掉"));
        parts.forEach(part -> check(node.path(name(part)), part, line, where));
    }

    private void check(JsonNode value, RecordComponent part, String line, String where) {
        String path = where.isEmpty() ? name(part) : where + "." + name(part);
        if (value.isMissingNode() || value.isNull()) {
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                faults.add(line + "缺少 " + path);
            }
        } else if (part.getType().isRecord()) {
            check(value, part.getType(), lines.ofWord(name(part)), path);
        } else if (value.isArray()) {
            recordInside(part)
                    .ifPresent(entry -> value.forEach(item -> check(
                            item,
                            entry,
                            lines.of(name(part), item.path("code").asString("")),
                            path + " 的 " + item.path("code").asString("一项"))));
        }
    }

    private static Optional<Class<?>> recordInside(RecordComponent part) {
        return part.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> entry
                        && entry.isRecord()
                ? Optional.of(entry)
                : Optional.empty();
    }

    /** As it is written in the file: max-files for maxFiles. */
    private static String name(RecordComponent part) {
        return part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
