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
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
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
            "opening", Set.of("now", "later"),
            "submitter", Set.of("APPRAISER", "PLANNER"));

    private static ModelLint lint() throws IOException {
        var beans = new HashSet<String>();
        EngineRoom.the(EngineConfiguration.class).getBeans().keySet().forEach(name -> beans.add((String) name));
        return new ModelLint(beans, limited(), ANSWERS);
    }

    private static Set<String> limited() throws IOException {
        return steps(rule -> true);
    }

    private static CallLint calls() throws IOException {
        return new CallLint(steps(rule ->
                !rule.getOutputEntries().iterator().next().getTextContent().isBlank()));
    }

    /** The steps of the rows of the time limits. */
    private static Set<String> steps(Predicate<Rule> asked) throws IOException {
        var steps = new HashSet<String>();
        try (var table = new ModelFile("law/time-limits.dmn").getInputStream()) {
            Dmn.readModelFromStream(table).getModelElementsByType(Rule.class).stream()
                    .filter(asked)
                    .map(rule -> rule.getInputEntries().iterator().next().getTextContent())
                    .map(text -> text.replaceAll("[\"\\s]", ""))
                    .forEach(text -> steps.addAll(List.of(text.split(","))));
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
                "general-plan.bpmn | name=\"Nhiệm vụ được duyệt?\" | name=\"Approved?\" | brief-decided: no Vietnamese name",
                "zonal-plan.bpmn | decision == 'rejected' | decision == 'refused' | plan-decided-to-plan-rejected: unknown outcome refused",
                "detailed-plan.bpmn | bpmnElement=\"completed\" | bpmnElement=\"plan\" | completed: not drawn",
                "overall-adjustment.bpmn | acceptance == 'needed' | acceptance == 'wanted' | acceptance-needed-to-policy: unknown outcome wanted",
                "overall-adjustment.bpmn | sourceRef=\"policy-decided\" targetRef=\"policy-rejected\" | sourceRef=\"policy-decided\" targetRef=\"brief\" | policy-rejected: unreachable",
                "partial-adjustment.bpmn | ${stepOverdue} | ${stepLate} | report-adjustment: no bean for ${stepLate}",
                "partial-adjustment.bpmn | name=\"outcomes\" | name=\"results\" | report-adjustment: no outcomes",
                "master-site-plan.bpmn | consult,not-needed | consult,not-needed,later | choose-consultation: outcome not consumed later",
                "council-report.bpmn | COUNCIL_HDND | COUNCIL_ABC | give-council-opinion: no role",
                "policy-acceptance.bpmn | favourable,returned | favourable,returned,lost | report-on-acceptance: outcome not consumed lost",
                "policy-acceptance.bpmn | policy == 'returned' | policy == 'back' | policy-settled-to-request-acceptance: unknown outcome back",
                "periodic-review.bpmn | outcome == 'keep' | outcome == 'stay' | reviewed-to-review-falls-due: unknown outcome stay",
                "approval.bpmn | ${submitter} | ${sender} | submit-for-approval: no role",
                "phase.bpmn | decision == 'returned' | decision == 'returnd' | decided-to-appraise: unknown outcome returnd",
            })
    void it_bites(String file, String text, String instead, String complaint) throws IOException {
        assertThat(lint().complaints(models(file, text, instead == null ? "" : instead)))
                .contains(complaint);
    }

    @Test
    void our_files_are_tied_together() throws IOException {
        assertThat(calls().complaints(models("none", "", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "phase.bpmn | calledElement=\"appraisal\" | calledElement=\"apraisal\" | appraise: no process apraisal",
                "phase.bpmn | calledElement=\"appraisal\" camunda:calledElementBinding=\"deployment\" | calledElement=\"appraisal\" | appraise: not bound to its deployment",
                "general-plan.bpmn | camunda:in businessKey=\"#{execution.processBusinessKey}\" | camunda:in variables=\"all\" | brief: the plan's id is not passed on",
                "zonal-plan.bpmn | camunda:out variables=\"all\" | camunda:out variables=\"some\" | plan-publication: facts are not passed on",
                "master-site-plan.bpmn | camunda:in variables=\"all\" | camunda:in variables=\"some\" | site-formulation: facts are not passed on",
                "appraisal.bpmn | camunda:decisionRefBinding=\"deployment\" |  | determine-agreement: not bound to its deployment",
                "master-site-plan.bpmn | event=\"timeout\" | event=\"delete\" | accept-site-plan: limit not watched",
            })
    void loose_ends_are_found(String file, String text, String instead, String complaint) throws IOException {
        assertThat(calls().complaints(models(file, text, instead == null ? "" : instead)))
                .contains(complaint);
    }

    @Test
    void every_number_of_a_document_is_asked_as_a_symbol() throws IOException {
        assertThat(models("none", "", ""))
                .flatMap(model -> model.getModelElementsByType(CamundaFormField.class))
                .filteredOn(field -> field.getCamundaId().endsWith("-number"))
                .hasSize(9)
                .allMatch(field -> field.getCamundaProperties().getCamundaProperties().stream()
                        .anyMatch(property -> "symbol".equals(property.getCamundaId())));
    }

    @Test
    void every_name_in_our_diagrams_can_be_read() throws IOException {
        assertThat(models("none", "", "")).flatMap(DrawingLint::complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x=\"635\" y=\"141\", x=\"635\" y=\"155\", plan-decided-to-plan-publication: name struck through",
        "x=\"590\" y=\"226\", x=\"587\" y=\"165\", plan-decided-to-plan-rejected: name hidden",
        "x=\"868\" y=\"184\", x=\"532\" y=\"324\", adjustment-completed: name written over that of plan-rejected"
    })
    void names_that_cannot_be_read_are_found(String text, String instead, String complaint) throws IOException {
        assertThat(models("partial-adjustment.bpmn", text, instead))
                .flatMap(DrawingLint::complaints)
                .containsOnlyOnce(complaint);
    }
}
