package vn.planledger.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.engine.EngineConfiguration;
import vn.planledger.process.engine.ModelFile;

/** Models are code: the lint finds nothing in ours, and finds what is planted in a copy of them. */
class ModelLintTest {

    private static final List<String> STEPS_OF_THE_PROCEDURE = List.of(
            "prepare-dossier",
            "open-consultation",
            "answer-opinions",
            "submit-for-appraisal",
            "check-dossier",
            "convene-council",
            "hold-council-meeting",
            "synthesise-opinions",
            "complete-dossier",
            "issue-appraisal-report",
            "give-agreement",
            "submit-for-approval",
            "decide",
            "stamp-drawings",
            "issue-regulation",
            "publish",
            "archive",
            "place-markers",
            "prepare-marker-dossier",
            "give-written-opinions",
            "report-to-peoples-council",
            "give-council-opinion",
            "request-acceptance",
            "report-on-acceptance",
            "accept-policy",
            "report-adjustment",
            "choose-consultation",
            "file-site-plan",
            "accept-site-plan",
            "review");

    /** What tables and the start of a procedure put into variables. */
    private static final Map<String, Set<String>> ANSWERS = Map.of(
            "agreement", Set.of("needed", "not-needed"),
            "councilReport", Set.of("needed", "not-needed"),
            "acceptance", Set.of("needed", "not-needed"),
            "markers", Set.of("needed", "not-needed"),
            "phase", Set.of("PLAN", "BRIEF"),
            "community", Set.of("asked", "not-asked"),
            "submitter", Set.of("APPRAISER", "PLANNER"));

    private static ModelLint lint() throws IOException {
        var beans = new HashSet<String>();
        EngineRoom.the(EngineConfiguration.class).getBeans().keySet().forEach(name -> beans.add((String) name));
        return new ModelLint(beans, limited(), ANSWERS);
    }

    private static Set<String> limited() throws IOException {
        var steps = new HashSet<String>();
        try (var table = new ModelFile("law/time-limits.dmn").getInputStream()) {
            for (var rule : Dmn.readModelFromStream(table).getModelElementsByType(Rule.class)) {
                var entries = new ArrayList<>(rule.getInputEntries());
                steps.addAll(List.of(entries.get(0)
                        .getTextContent()
                        .replaceAll("[\"\\s]", "")
                        .split(",")));
            }
        }
        return steps;
    }

    private static List<BpmnModelInstance> models(String file, String text, String instead) throws IOException {
        var models = new ArrayList<BpmnModelInstance>();
        for (var model : ModelFile.all()) {
            if (model.getPath().endsWith(".bpmn")) {
                var xml = new String(model.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (model.getPath().equals("processes/" + file)) {
                    assertThat(xml).contains(text);
                    xml = xml.replace(text, instead);
                }
                models.add(Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
            }
        }
        return models;
    }

    @Test
    void our_models_are_clean() throws IOException {
        assertThat(lint().complaints(models("none", "", ""))).isEmpty();
    }

    @Test
    void the_user_tasks_are_the_steps_of_the_procedure() throws IOException {
        assertThat(models("none", "", "").stream()
                        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                        .map(UserTask::getId))
                .containsExactlyInAnyOrderElementsOf(STEPS_OF_THE_PROCEDURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "consultation.bpmn | ${openConsultation} | ${openConsultations} | record-consultation: no bean for ${openConsultations}",
                "appraisal.bpmn | ${stepOverdue}\" event=\"timeout\" id=\"convene-council | ${late}\" event=\"timeout\" id=\"convene-council | convene-council: no bean for ${late}",
                "appraisal.bpmn | camunda:candidateGroups=\"COUNCIL\" | camunda:candidateGroups=\"EVERYBODY\" | hold-council-meeting: no role",
                "approval.bpmn | camunda:candidateGroups=\"APPROVER\" |  | decide: no role",
                "publication.bpmn | archive | keep-safe | keep-safe: no time limit row",
                "approval.bpmn | submit-for-approval | Activity_0xa12bc | Activity_0xa12bc: generated id",
                "publication.bpmn | sourceRef=\"publication-started\" | sourceRef=\"publish\" | stamp-drawings: unreachable",
                "approval.bpmn | bpmnElement=\"decide\" | bpmnElement=\"approval-started\" | decide: not drawn",
                "approval.bpmn | bpmnElement=\"decide-to-approval-decided\" | bpmnElement=\"submit-for-approval-to-decide\" | decide-to-approval-decided: not drawn",
                "formulation.bpmn | name=\"Lập hồ sơ quy hoạch\" | name=\"Prepare dossier\" | prepare-dossier: no Vietnamese name",
                "consultation.bpmn | unchanged,revised,redo | unchanged,revised,redo,lost | answer-opinions: outcome not consumed lost",
                "approval.bpmn | approved,returned,rejected\" | approved,returned,rejected,lost\" | decide: outcome not consumed lost",
                "consultation.bpmn | outcome == 'redo' | outcome == 'again' | opinions-answered-to-open-consultation: unknown outcome again",
                "phase.bpmn | decision == 'returned' | decision == 'returnd' | decided-to-appraise: unknown outcome returnd",
            })
    void it_bites(String file, String text, String instead, String complaint) throws IOException {
        assertThat(lint().complaints(models(file, text, instead == null ? "" : instead)))
                .contains(complaint);
    }
}
