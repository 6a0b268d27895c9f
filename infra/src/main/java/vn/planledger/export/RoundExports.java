package vn.planledger.export;

import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.PublicAddress;
import vn.planledger.edge.SynopsisAccess;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.query.synopsis.SimilarPoints;
import vn.planledger.query.synopsis.Synopsis;
import vn.planledger.query.synopsis.SynopsisOverview;
import vn.planledger.security.CurrentActor;
import vn.planledger.synopsis.SynopsisExport;
import vn.planledger.synopsis.SynopsisExports;
import vn.planledger.synopsis.SynopsisFormat;

/** Exports of the synopses that the current person may read; each is his or her own. */
@Component
public final class RoundExports {

    private final Consultations consultations;
    private final PlanPages plans;
    private final RoundSource.Views views;
    private final SynopsisAccess access;
    private final SynopsisExports exports;
    private final CurrentActor actor;
    private final PublicAddress address;
    private final MessageSource messages;

    RoundExports(
            Consultations consultations,
            PlanPages plans,
            Synopsis synopsis,
            SynopsisOverview overview,
            SimilarPoints similar,
            ViewProgress progress,
            SynopsisAccess access,
            SynopsisExports exports,
            CurrentActor actor,
            PublicAddress address,
            MessageSource messages) {
        this.consultations = consultations;
        this.plans = plans;
        this.views = new RoundSource.Views(synopsis, overview, similar, progress);
        this.access = access;
        this.exports = exports;
        this.actor = actor;
        this.address = address;
        this.messages = messages;
    }

    /**
     * @param attempt names the attempt: sent twice, it is one export; null for a new one
     * @return the id of the export
     * @throws Refusal {@code consultation.unknown}, {@code synopsis.busy}, or as {@link SynopsisAccess#mustRead}
     */
    public String start(ConsultationId id, SynopsisFormat format, Locale locale, String attempt) {
        var round = consultations.byId(id).orElseThrow(() -> Refusal.notFound("consultation.unknown", id.value()));
        access.mustRead(new PlanId(round.plan()));
        var title = plans.byId(new PlanId(round.plan())).orElseThrow().header().title();
        var link = address.of("/consultations/" + round.id() + "/synopsis");
        var source = new RoundSource(round, title, link, views, new RoundWords(messages, locale));
        return exports.start(format, source, locale, new SynopsisExports.Attempt(owner(), round.id(), attempt));
    }

    /** @throws Refusal {@code synopsis.export-unknown} */
    public SynopsisExport find(String id) {
        return exports.find(id, owner()).orElseThrow(() -> unknown(id));
    }

    /** @throws Refusal {@code synopsis.export-unknown} */
    public void cancel(String id) {
        find(id);
        exports.cancel(id, owner());
    }

    /** @throws Refusal {@code synopsis.export-unknown}, also while it is not finished */
    public Path file(String id) {
        return exports.file(id, owner()).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(String id) {
        return Refusal.notFound("synopsis.export-unknown", id);
    }

    private String owner() {
        return actor.get().id();
    }
}
