package vn.planledger.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;

/** A round of consultation: when it is open, what was said, what became of each point, and a form to say more. */
@Controller
class ConsultationController {

    /** @param points one point per line */
    record OpinionForm(String attempt, String text, String points) {

        static OpinionForm empty() {
            return new OpinionForm(UUID.randomUUID().toString(), "", "");
        }

        List<String> separatePoints() {
            return Given.text(points).stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private final ConsultationPages pages;
    private final CommandDesk desk;
    private final FormProblem.Writer problems;
    private final Words words;

    ConsultationController(ConsultationPages pages, CommandDesk desk, FormProblem.Writer problems, Words words) {
        this.pages = pages;
        this.desk = desk;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping("/consultations/{id}")
    String consultation(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("page", pages.of(new ConsultationId(id), page)).addAttribute("form", OpinionForm.empty());
        return "consultation";
    }

    @PostMapping("/consultations/{id}/opinions")
    ModelAndView submit(
            @PathVariable String id, @ModelAttribute OpinionForm form, Locale locale, RedirectAttributes redirect) {
        var consultation = new ConsultationId(id);
        var commandId = desk.commandId(form.attempt());
        var opinion = new OpinionId(CommandDesk.identityOf(commandId));
        try {
            var sent =
                    desk.send(new SubmitOpinion(opinion, consultation, form.text(), form.separatePoints()), commandId);
            Receipt.give(redirect, words.text("receipt.opinion"), sent);
            return new ModelAndView("redirect:/consultations/{id}");
        } catch (Refusal refusal) {
            var again = new ModelAndView("consultation", PageErrors.status(refusal));
            return again.addObject("page", pages.of(consultation, 0))
                    .addObject("form", form)
                    .addObject("problem", problems.of(refusal, locale));
        }
    }
}
