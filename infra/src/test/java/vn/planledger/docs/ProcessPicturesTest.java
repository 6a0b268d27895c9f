package vn.planledger.docs;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.process.picture.ProcessPicture;

class ProcessPicturesTest {

    @ParameterizedTest
    @ValueSource(strings = {"detailed-plan", "formulation", "consultation", "appraisal", "approval", "publication"})
    void the_pictures_in_the_docs_are_those_of_the_models(String process) throws IOException {
        Approved.check("docs/processes/" + process + ".svg", new ProcessPicture().svg(process, Map.of()));
    }
}
