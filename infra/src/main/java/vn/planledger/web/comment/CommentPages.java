package vn.planledger.web.comment;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.opinion.Topic;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.Comment;
import vn.planledger.edge.OwnInvitations;
import vn.planledger.query.consultationpage.InvitedBody;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;
import vn.planledger.web.citizen.PublicRounds;
import vn.planledger.web.map.MapSheet;

/** The pages on which a comment is given. */
@Component
class CommentPages {

    /**
     * @param steps the pages there are for this person
     * @param visitor whether it is somebody without an account
     * @param bodies the invited bodies the reader belongs to
     */
    record Page(
            PublicRounds.View about,
            CommentStep step,
            List<CommentStep> steps,
            CommentForm form,
            boolean visitor,
            List<Topic> topics,
            String privacyNotice,
            List<String> bodies) {

        /** From 1. */
        public int place() {
            return steps.indexOf(step) + 1;
        }

        /** Where "next" leads: back to the answers, once they were shown. */
        CommentStep next() {
            return form.checked() ? CommentStep.CHECK : steps.get(Math.min(place(), steps.size() - 1));
        }

        CommentStep previous() {
            return steps.get(Math.max(0, place() - 2));
        }

        Page at(CommentStep other) {
            return new Page(about, other, steps, form, visitor, topics, privacyNotice, bodies);
        }
    }

    private final OwnInvitations invitations;
    private final FormProblem.Writer problems;
    private final MapSheet.Maker sheets;

    CommentPages(OwnInvitations invitations, FormProblem.Writer problems, MapSheet.Maker sheets) {
        this.invitations = invitations;
        this.problems = problems;
        this.sheets = sheets;
    }

    Page page(PublicRounds.View about, CommentStep step, CommentForm form, boolean visitor) {
        var steps = CommentStep.of(visitor);
        return new Page(
                about,
                steps.contains(step) ? step : CommentStep.TOPICS,
                steps,
                form,
                visitor,
                List.of(Topic.values()),
                Comment.PRIVACY_NOTICE,
                invitations.in(about.round()).stream().map(InvitedBody::body).toList());
    }

    /** @param lost whether something typed was asked for that is kept no more */
    ModelAndView begin(PublicRounds.View about, boolean visitor, boolean lost) {
        return show(page(about, CommentStep.TOPICS, CommentForm.begin(), visitor))
                .addObject("lost", lost);
    }

    ModelAndView show(Page page) {
        var shown = new ModelAndView("comment", "page", page);
        return page.step() == CommentStep.PLACE
                ? shown.addObject("sheet", sheets.of(page.about().round()))
                : shown;
    }

    /** The page of the field that was refused, with all that was typed. */
    ModelAndView again(Page page, Refusal refusal, Locale locale) {
        var again = show(page.at(CommentStep.of(refusal))).addObject("problem", problems.of(refusal, locale));
        again.setStatus(PageErrors.status(refusal));
        return again;
    }
}
