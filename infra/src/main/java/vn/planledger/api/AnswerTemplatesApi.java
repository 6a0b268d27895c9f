package vn.planledger.api;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.template.AnswerTemplateId;
import vn.planledger.command.template.TemplateCommand;
import vn.planledger.command.template.TemplateCommand.RetireAnswerTemplate;
import vn.planledger.command.template.TemplateCommand.SaveAnswerTemplate;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnTemplates;
import vn.planledger.query.synopsis.AnswerTemplate;

/** The wordings that a body answers like points with, for whoever acts for it. */
@RestController
@RequestMapping("/api/answer-templates")
class AnswerTemplatesApi {

    /** @param change what is changed in the draft, or null */
    record Wording(String organisation, String title, AnswerResult result, String reason, String change) {}

    private static final String KEY = "Idempotency-Key";

    private final OwnTemplates templates;
    private final CommandDesk desk;
    private final LegalToday today;

    AnswerTemplatesApi(OwnTemplates templates, CommandDesk desk, LegalToday today) {
        this.templates = templates;
        this.desk = desk;
        this.today = today;
    }

    /** @param organisation the sender's own where it is left out */
    @GetMapping
    List<AnswerTemplate> templates(@RequestParam(required = false) String organisation) {
        return templates.of(organisation);
    }

    /** Keeps a template under an id of the sender's choice, or changes the one that has it. */
    @PutMapping("/{id}")
    Map<String, List<Long>> save(
            @PathVariable String id,
            @RequestBody Wording body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(
                new SaveAnswerTemplate(
                        new AnswerTemplateId(id),
                        templates.owner(body.organisation()),
                        body.title(),
                        PlansApi.required("result", body.result()),
                        body.reason(),
                        body.change(),
                        today.get()),
                key);
    }

    @DeleteMapping("/{id}")
    Map<String, List<Long>> retire(
            @PathVariable String id,
            @RequestParam(required = false) String organisation,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(
                new RetireAnswerTemplate(new AnswerTemplateId(id), templates.owner(organisation), today.get()), key);
    }

    private Map<String, List<Long>> send(TemplateCommand command, String key) {
        return Map.of("events", desk.send(command, desk.commandId(key)).events());
    }
}
