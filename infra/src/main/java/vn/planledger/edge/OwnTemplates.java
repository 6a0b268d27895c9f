package vn.planledger.edge;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.template.TemplateCommand.SaveAnswerTemplate;
import vn.planledger.query.synopsis.AnswerTemplate;
import vn.planledger.query.synopsis.AnswerTemplates;
import vn.planledger.security.CurrentActor;

/** The answer templates of the bodies that the current person acts for. */
@Component
public final class OwnTemplates {

    private final AnswerTemplates templates;
    private final CurrentActor actor;

    OwnTemplates(AnswerTemplates templates, CurrentActor actor) {
        this.templates = templates;
        this.actor = actor;
    }

    /**
     * The body whose templates are meant.
     *
     * @param organisation the person's own where it is null or empty
     * @throws Refusal {@code command.other-role}, {@code template.other-body}
     */
    public String owner(String organisation) {
        var me = actor.get();
        WhoMaySend.check(me.role(), SaveAnswerTemplate.class);
        var body = organisation == null || organisation.isBlank() ? me.organisation() : organisation.strip();
        if (!actor.belongsTo(body)) {
            throw Refusal.forbidden("template.other-body", body, me.organisation());
        }
        return body;
    }

    /** Those in use of a body, as {@link #owner} understands it, by title. */
    public List<AnswerTemplate> of(String organisation) {
        return templates.of(owner(organisation));
    }
}
