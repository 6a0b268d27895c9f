package vn.planledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.planledger.process.picture.ProcessPicture;

class ProcessPicturesTest {

    static List<String> processes() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn"))
                .map(file -> file.getFilename().replace(".bpmn", ""))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void the_pictures_in_the_docs_are_those_of_the_models(String process) throws IOException {
        Approved.check("docs/processes/" + process + ".svg", new ProcessPicture().svg(process, Map.of()));
    }

    @Test
    void no_picture_is_left_of_a_model_that_is_gone() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(Approved.ROOT.resolve("docs/processes"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg")))
                    .containsExactlyInAnyOrderElementsOf(
                            processes().stream().map(name -> name + ".svg").collect(Collectors.toList()));
        }
    }
}
