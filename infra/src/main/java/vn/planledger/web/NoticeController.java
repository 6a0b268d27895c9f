package vn.planledger.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.DeadlineRound;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.calendar.CalendarNotices;
import vn.planledger.query.timetable.Timetables;
import vn.planledger.security.CurrentActor;

/** A calendar notice in three moves: fill the form, see what would move, confirm. */
@Controller
@RequestMapping("/calendar/notice")
class NoticeController {

    private static final String FORM = "form";
    private static final String NOTICE = "notice";

    private final CalendarNotices notices;
    private final Timetables timetables;
    private final CommandDesk desk;
    private final DeadlineRound round;
    private final CurrentActor actor;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    NoticeController(
            CalendarNotices notices,
            Timetables timetables,
            CommandDesk desk,
            DeadlineRound round,
            CurrentActor actor,
            FormProblem.Writer problems,
            Words words,
            LegalToday today) {
        this.notices = notices;
        this.timetables = timetables;
        this.desk = desk;
        this.round = round;
        this.actor = actor;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    @GetMapping
    ModelAndView form() {
        mustBeAllowed();
        return new ModelAndView(
                NOTICE, FORM, NoticeForm.empty(today.get().plusYears(1).getYear()));
    }

    @PostMapping(params = "act=check")
    ModelAndView check(@ModelAttribute NoticeForm form, Locale in) {
        mustBeAllowed();
        try {
            var notice = form.notice();
            return new ModelAndView("notice-check", FORM, form)
                    .addObject(NOTICE, notice)
                    .addObject("moved", timetables.wouldMove(notices.working().with(notice)));
        } catch (Refusal refusal) {
            return again(form, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@ModelAttribute NoticeForm form) {
        mustBeAllowed();
        return new ModelAndView(NOTICE, FORM, form.afresh());
    }

    @PostMapping(params = "act=send")
    ModelAndView send(@ModelAttribute NoticeForm form, Locale in, RedirectAttributes redirect) {
        mustBeAllowed();
        try {
            var sent = desk.send(new RecordNotice(form.notice(), today.get()), desk.commandId(form.attempt()));
            Receipt.give(redirect, words.text("receipt.notice", round.recount()), sent);
            return new ModelAndView("redirect:/calendar");
        } catch (Refusal refusal) {
            return again(form, refusal, in);
        }
    }

    private void mustBeAllowed() {
        WhoMaySend.check(actor.get().role(), RecordNotice.class);
    }

    private ModelAndView again(NoticeForm form, Refusal refusal, Locale in) {
        return new ModelAndView(NOTICE, PageErrors.status(refusal))
                .addObject(FORM, form.afresh())
                .addObject("problem", problems.of(refusal, in));
    }
}
