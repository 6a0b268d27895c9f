package vn.planledger.web.personaldata;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.personaldata.DataRequestId;
import vn.planledger.command.personaldata.RefusalGround;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.Sent;
import vn.planledger.edge.personaldata.DataDecisions;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** Requests about personal data: the list of those that wait; one is granted or refused in three moves, filled, checked, confirmed. */
@Controller
@RequestMapping("/personal-data")
class DataRequestController {

    private final DataDecisions decisions;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    DataRequestController(DataDecisions decisions, FormProblem.Writer problems, Words words, LegalToday today) {
        this.decisions = decisions;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("data-requests", "waiting", decisions.waiting())
                .addObject("answered", decisions.answered())
                .addObject("today", today.get());
    }

    @GetMapping("/{id}")
    ModelAndView form(@PathVariable String id) {
        return page(id, DecisionForm.EMPTY);
    }

    /** @param sure ticked by whoever knows that nobody can bring it back */
    @PostMapping(value = "/{id}", params = "act=erase")
    ModelAndView checkErasure(
            @PathVariable String id,
            @RequestParam String attempt,
            @RequestParam(defaultValue = "false") boolean sure,
            Locale in) {
        var form = DecisionForm.erase(attempt, sure);
        try {
            decisions.mustDecide(new DataRequestId(id));
            form.mustBeSure();
            return check(id, form);
        } catch (Refusal refusal) {
            return again(id, form, refusal, in);
        }
    }

    @PostMapping(value = "/{id}", params = "act=refuse")
    ModelAndView checkRefusal(
            @PathVariable String id,
            @RequestParam String attempt,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reason,
            Locale in) {
        var form = DecisionForm.refuse(attempt, ground, reason);
        try {
            form.chosenGround();
            decisions.checkReason(new DataRequestId(id), form.givenReason());
            return check(id, form);
        } catch (Refusal refusal) {
            return again(id, form, refusal, in);
        }
    }

    @PostMapping(value = "/{id}", params = "act=edit")
    ModelAndView edit(@PathVariable String id, @ModelAttribute DecisionForm form) {
        return page(id, form);
    }

    @PostMapping(value = "/{id}", params = "act=send")
    ModelAndView send(
            @PathVariable String id, @ModelAttribute DecisionForm form, Locale in, RedirectAttributes redirect) {
        var request = new DataRequestId(id);
        try {
            if (form.refuses()) {
                var sent = decisions.refuse(request, form.chosenGround(), form.givenReason(), form.attempt());
                return done("personaldata.refused", sent, redirect);
            }
            form.mustBeSure();
            return done("personaldata.erased", decisions.erase(request, form.attempt()), redirect);
        } catch (Refusal refusal) {
            return again(id, form, refusal, in);
        }
    }

    private ModelAndView check(String id, DecisionForm form) {
        var page = page(id, form);
        page.setViewName("data-request-check");
        return page;
    }

    private ModelAndView done(String sentence, Sent sent, RedirectAttributes redirect) {
        Receipt.give(redirect, words.text(sentence), sent);
        return new ModelAndView("redirect:/personal-data");
    }

    private ModelAndView page(String id, DecisionForm form) {
        var request = decisions.find(new DataRequestId(id));
        return new ModelAndView("data-request", "request", request)
                .addObject("opinion", decisions.about(request))
                .addObject("mayDecide", request.waits() && decisions.mayDecide())
                .addObject("grounds", RefusalGround.values())
                .addObject("article", RefusalGround.ARTICLE)
                .addObject("form", form)
                .addObject("attempt", UUID.randomUUID().toString())
                .addObject("today", today.get());
    }

    private ModelAndView again(String id, DecisionForm form, Refusal refusal, Locale in) {
        var page = page(id, form);
        page.addObject("problem", problems.of(refusal, in)).setStatus(PageErrors.status(refusal));
        return page;
    }
}
