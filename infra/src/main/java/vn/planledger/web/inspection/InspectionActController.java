package vn.planledger.web.inspection;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.InspectionDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnInspections;
import vn.planledger.query.inspection.Inspection;
import vn.planledger.security.CurrentActor;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.FormProblem;
import vn.planledger.web.Given;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** An act of an inspection in three moves: fill the form, check what will be recorded, confirm. */
@Controller
@RequestMapping("/inspections/{id}/{act}")
class InspectionActController {

    /** Stands for the id of an inspection that is to be opened. */
    private static final String NEW = "new";

    private static final String FORM = "inspection-act";
    private static final String PAGE = "page";

    private final OwnInspections inspections;
    private final InspectionDesk desk;
    private final InspectionFields fields;
    private final CurrentActor actor;
    private final LegalToday today;
    private final FormProblem.Writer problems;
    private final Words words;

    InspectionActController(
            OwnInspections inspections,
            InspectionDesk desk,
            InspectionFields fields,
            CurrentActor actor,
            LegalToday today,
            FormProblem.Writer problems,
            Words words) {
        this.inspections = inspections;
        this.desk = desk;
        this.fields = fields;
        this.actor = actor;
        this.today = today;
        this.problems = problems;
        this.words = words;
    }

    /** @param n number of the finding it is about */
    @GetMapping
    ModelAndView form(@PathVariable String id, @PathVariable String act, @RequestParam(required = false) Integer n) {
        var asked = allowed(id, act);
        return new ModelAndView(FORM, PAGE, page(id, asked, first(id, asked, n)));
    }

    @PostMapping(params = "act=check")
    ModelAndView check(
            @PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> typed, Locale in) {
        var asked = allowed(id, act);
        var input = ChangeInput.of(typed);
        try {
            desk.command(
                    target(id, input),
                    Given.day("happenedOn", input.happenedOn()),
                    InspectionCommands.of(asked, input));
            return new ModelAndView("inspection-act-check", PAGE, page(id, asked, input));
        } catch (Refusal refusal) {
            return again(id, asked, input, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> typed) {
        return new ModelAndView(
                FORM, PAGE, page(id, allowed(id, act), ChangeInput.of(typed).afresh()));
    }

    @PostMapping(params = "act=send")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Locale in,
            RedirectAttributes redirect) {
        var asked = allowed(id, act);
        var input = ChangeInput.of(typed);
        try {
            var day = Given.day("happenedOn", input.happenedOn());
            var target = target(id, input);
            var sent = desk.send(target, desk.commandId(input.attempt()), day, InspectionCommands.of(asked, input));
            Receipt.give(redirect, words.of("event", asked.event()), sent);
            return new ModelAndView("redirect:/inspections/" + target);
        } catch (Refusal refusal) {
            return again(id, asked, input, refusal, in);
        }
    }

    private String target(String id, ChangeInput input) {
        return id.equals(NEW) ? desk.idOf(desk.commandId(input.attempt())) : id;
    }

    /** To everybody outside the Inspectorate there is no such inspection, so that there is nothing to refuse. */
    private InspectionAct allowed(String id, String path) {
        var act = InspectionAct.of(path);
        if (id.equals(NEW) != (act == InspectionAct.OPEN)) {
            throw Refusal.notFound("page.unknown", path);
        }
        if (act != InspectionAct.OPEN) {
            inspections.byId(id);
        }
        WhoMaySend.check(actor.get().role(), act.command());
        return act;
    }

    private InspectionActPage page(String id, InspectionAct act, ChangeInput input) {
        var inspection = id.equals(NEW) ? null : inspections.byId(id);
        return new InspectionActPage(
                inspection == null ? "/inspections" : "/inspections/" + id,
                inspection == null ? "" : inspection.decision(),
                "/inspections/" + id + "/" + act.path(),
                act.path(),
                act.event(),
                input,
                fields.of(act, inspection, input));
    }

    /** Today, and the finding or the draft that is to be worded anew. */
    private ChangeInput first(String id, InspectionAct act, Integer n) {
        var data = new TreeMap<String, String>();
        if (n != null) {
            data.put(InspectionCommands.FINDING, n.toString());
            finding(inspections.byId(id), n, data);
        }
        if (act == InspectionAct.DRAFT) {
            draft(inspections.byId(id), data);
        }
        return new ChangeInput(UUID.randomUUID().toString(), today.get().toString(), data);
    }

    private static void finding(Inspection inspection, int number, Map<String, String> data) {
        inspection.findings().stream()
                .map(each -> each.finding())
                .filter(finding -> finding.number() == number)
                .forEach(finding -> {
                    data.put("text", finding.text());
                    data.put("rule", finding.rule() == null ? "" : finding.rule());
                    data.put(
                            "events",
                            finding.events().stream().map(String::valueOf).collect(Collectors.joining(" ")));
                });
    }

    private static void draft(Inspection inspection, Map<String, String> data) {
        var draft = inspection.conclusion();
        if (draft != null) {
            data.put("assessment", draft.assessment());
            data.put("findings", draft.findings());
            data.put("measures", draft.measures());
            data.put("policyDefects", draft.policyDefects() == null ? "" : draft.policyDefects());
            data.put("reservedOpinions", draft.reservedOpinions() == null ? "" : draft.reservedOpinions());
            data.put(
                    "headFault",
                    draft.headFault() == null ? "" : draft.headFault().name());
        }
    }

    /** The form with the refusal on top and everything typed still in it. */
    private ModelAndView again(String id, InspectionAct act, ChangeInput input, Refusal refusal, Locale in) {
        return new ModelAndView(FORM, PageErrors.status(refusal))
                .addObject(PAGE, page(id, act, input.afresh()))
                .addObject("problem", problems.of(refusal, in));
    }
}
