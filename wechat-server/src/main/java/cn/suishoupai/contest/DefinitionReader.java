package cn.suishoupai.contest;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
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
        Definition definition = parse(source, yaml);
        List<String> faults = DefinitionRules.faults(definition, new YamlLines(yaml));
        if (!faults.isEmpty()) {
            throw new InvalidDefinition(source, faults);
        }
        return definition;
    }

    private static Definition parse(String source, String yaml) {
        try {
            return YAML.readValue(yaml, Definition.class);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String line = at == null ? "" : "第 " + at.getLineNr() + " 行：";
            throw new InvalidDefinition(source, List.of(line + e.getOriginalMessage()));
        } catch (NullPointerException missing) {
            throw new InvalidDefinition(source, List.of("缺少必填的一节（themes、tracks、stages、rounds 等都要有）"));
        }
    }
}
