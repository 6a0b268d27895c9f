package vn.planledger.web.round;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.Topic;
import vn.planledger.command.plan.PlanId;
import vn.planledger.edge.Entry;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.RoundActs;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.InvitedBody;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;

/**
 * What the page of a clerk's entry shows.
 *
 * @param title of the plan
 * @param windows of the groups that give opinions
 * @param bodies names to choose from, the invited ones first; others may be typed
 * @param today the day it is entered
 * @param lastDay of the group's window where the opinion came after it; null where it came in time, or nobody knows yet
 */
record EntryPage(
        Consultation round,
        String title,
        EntryForm form,
        List<Channel> channels,
        List<Window> windows,
        List<Topic> topics,
        List<String> bodies,
        LocalDate today,
        LocalDate lastDay) {

    /** Makes it. */
    @Component
    static class Maker {

        private static final List<Channel> DOORS = List.of(Channel.PAPER, Channel.EMAIL, Channel.MEETING);

        private final RoundActs rounds;
        private final OrganisationList organisations;
        private final PlanRegister register;
        private final LegalToday today;

        Maker(RoundActs rounds, OrganisationList organisations, PlanRegister register, LegalToday today) {
            this.rounds = rounds;
            this.organisations = organisations;
            this.register = register;
            this.today = today;
        }

        EntryPage begin(String id) {
            return of(id, EntryForm.begin(today.get()));
        }

        EntryPage of(String id, EntryForm form) {
            return of(rounds.round(id), form, null);
        }

        /** @param entry what the form says, to be checked */
        EntryPage of(String id, EntryForm form, Entry entry) {
            var round = rounds.round(id);
            var lastDay = round.windows().stream()
                    .filter(window -> window.group() == entry.group())
                    .map(Window::closesOn)
                    .filter(entry.receivedOn()::isAfter)
                    .findFirst();
            return of(round, form, lastDay.orElse(null));
        }

        private EntryPage of(Consultation round, EntryForm form, LocalDate lastDay) {
            return new EntryPage(
                    round,
                    register.byId(new PlanId(round.plan())).map(PlanRow::title).orElse(round.plan()),
                    form,
                    DOORS,
                    round.windows().stream()
                            .filter(window -> window.group().givesOpinions())
                            .toList(),
                    Arrays.asList(Topic.values()),
                    bodies(round),
                    today.get(),
                    lastDay);
        }

        private List<String> bodies(Consultation round) {
            return Stream.concat(
                            round.invited().stream().map(InvitedBody::body),
                            organisations.on(today.get()).stream()
                                    .map(recorded -> recorded.organisation().name()))
                    .distinct()
                    .toList();
        }
    }
}
