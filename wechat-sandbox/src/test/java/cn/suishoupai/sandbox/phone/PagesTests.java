package cn.suishoupai.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxHttpTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page and script of the sandbox, whatever it shows. */
class PagesTests extends SandboxHttpTest {

    private static final Path FOLDER = Path.of("src/main/resources/static/sandbox");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("from '\\./([^']+)'");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LOOKED_UP = Pattern.compile("byId\\('([^']+)'\\)");

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .toList();
        }
    }

    static List<String> pages() throws IOException {
        return names(".html");
    }

    static List<String> scripts() throws IOException {
        return names(".js");
    }

    private static String read(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksOnlyToWhatIsThere(String page) throws IOException {
        assertThat(all(LINK, read(page)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(get(link).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsStylesAndScriptsOutOfThePage(String page) throws IOException {
        assertThat(read(page))
                .doesNotContain("style=", "<style", "onclick", "https://")
                .contains("lang=\"zh-CN\"");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void importsOnlyItsOwnModules(String script) throws IOException {
        assertThat(all(IMPORT, read(script)))
                .allSatisfy(name -> assertThat(FOLDER.resolve(name)).exists());
        assertThat(read(script)).doesNotContain(".innerHTML", "https://");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void looksUpOnlyElementsThatSomePageHas(String script) throws IOException {
        StringBuilder html = new StringBuilder();
        for (String page : pages()) {
            html.append(read(page));
        }
        List<String> ids = all(ID, html.toString()).toList();

        assertThat(all(LOOKED_UP, read(script))).isSubsetOf(ids);
    }
}
