package vn.planledger.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.planledger.query.ledger.SealRefusedException;

/** Follows the logs and seals what was added, several times a second; a commit is sealed within a second of it. */
@Component
class SealRound {

    private static final Logger LOG = LoggerFactory.getLogger(SealRound.class);

    private final List<PublishedLog> logs;
    private final Set<String> unreachable = ConcurrentHashMap.newKeySet();

    SealRound(List<PublishedLog> logs) {
        this.logs = List.copyOf(logs);
    }

    @Scheduled(fixedDelayString = "${planledger.ledger.every:PT0.2S}")
    void seal() {
        logs.stream().filter(log -> log.state().trouble().isEmpty()).forEach(this::seal);
    }

    private void seal(PublishedLog log) {
        try {
            while (log.sealer().seal().isPresent()) {
                LOG.debug("sealed {}", log.name());
            }
            unreachable.remove(log.name());
        } catch (SealRefusedException refused) {
            stop(log, refused);
        } catch (IllegalStateException | DataAccessException away) {
            tryAgain(log, away);
        }
    }

    /** The next round tries again; said once and not five times a second. */
    private void tryAgain(PublishedLog log, RuntimeException away) {
        if (unreachable.add(log.name())) {
            LOG.warn("The log {} cannot be sealed for now", log.name(), away);
        }
    }

    private static void stop(PublishedLog log, SealRefusedException refused) {
        var trouble = new LogState.Trouble(refused.verdict(), refused.number(), Instant.now());
        if (log.state().stopped(trouble)) {
            LOG.error("The log {} is not what was sealed, nothing more is signed", log.name(), refused);
        }
    }
}
