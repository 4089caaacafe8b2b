package cn.suishoupai.contest;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a definition from YAML: first its form, then its sense as a whole. */
final class DefinitionReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DefinitionReader() {}

    /**
     * Reads and checks a definition.
     *
     * @param source the file's name, for messages
     * @throws InvalidDefinition naming every fault that was found
     */
    static Definition read(String source, String yaml) {
        YamlLines lines = new YamlLines(yaml);
        Definition definition = parse(source, yaml, lines);
        refuse(source, DefinitionRules.faults(definition, lines));
        return definition;
    }

    private static Definition parse(String source, String yaml, YamlLines lines) {
        try {
            JsonNode tree = YAML.readTree(yaml);
            refuse(source, DefinitionShape.faults(tree, lines));
            return YAML.readValue(yaml, Definition.class);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String line = at == null ? "" : "第 " + at.getLineNr() + " 行：";
            throw new InvalidDefinition(source, List.of(line + e.getOriginalMessage()));
        }
    }

    private static void refuse(String source, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidDefinition(source, faults);
        }
    }
}
