package vn.planledger.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.EventNames;
import vn.planledger.command.shared.Refusal;
import vn.planledger.desk.Draw;
import vn.planledger.query.audit.Sample;
import vn.planledger.query.audit.Secrecy;
import vn.planledger.security.CurrentActor;
import vn.planledger.web.FormProblem;
import vn.planledger.web.HistorySentence;
import vn.planledger.web.Links;

/** A sample of the record, drawn by a seed that is printed with it. */
@Controller
class SampleController {

    /** A drawn event as a sentence. */
    record Line(Sample.Drawn drawn, String sentence) {}

    private static final List<String> NAMES =
            List.of("plan", "unit", "type", "happenedFrom", "happenedUntil", "size", "seed", "until");

    private final Draw draw;
    private final HistorySentence sentence;
    private final FormProblem.Writer problems;
    private final CurrentActor actor;

    SampleController(Draw draw, HistorySentence sentence, FormProblem.Writer problems, CurrentActor actor) {
        this.draw = draw;
        this.sentence = sentence;
        this.problems = problems;
        this.actor = actor;
    }

    /** Goes on to the address that has the seed in it: that one draws the same sample whenever it is opened. */
    @GetMapping(value = "/audit/sample", params = "act=draw")
    String drawOnce(@RequestParam Map<String, String> asked) {
        var complete = draw.completed(asked);
        var link = Links.to("/audit/sample");
        NAMES.forEach(name -> link.with(name, complete.get(name)));
        return "redirect:" + link;
    }

    @GetMapping("/audit/sample")
    String sample(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        model.addAttribute("asked", asked).addAttribute("rule", Draw.RULE);
        model.addAttribute("types", types());
        if (asked.containsKey("seed")) {
            draw(draw.completed(asked), locale, model);
        }
        return "desk-sample";
    }

    private void draw(Map<String, String> asked, Locale locale, Model model) {
        try {
            var sample = draw.of(asked);
            model.addAttribute("sample", sample)
                    .addAttribute(
                            "lines",
                            sample.drawn().stream()
                                    .map(each -> new Line(each, sentence.of(each.row(), locale)))
                                    .toList());
        } catch (Refusal refused) {
            model.addAttribute("problem", problems.of(refused, locale));
        }
    }

    private List<String> types() {
        return EventNames.all().keySet().stream()
                .filter(type -> Secrecy.mayRead(actor.get().role(), type))
                .toList();
    }
}
