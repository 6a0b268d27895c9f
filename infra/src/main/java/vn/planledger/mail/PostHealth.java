package vn.planledger.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says how many messages wait, and unknown where nothing can send them: no reason to take the node out of service. */
@Component("postHealthIndicator")
class PostHealth implements HealthIndicator {

    private final MailQueue queue;
    private final ObjectProvider<Post> post;

    PostHealth(MailQueue queue, ObjectProvider<Post> post) {
        this.queue = queue;
        this.post = post;
    }

    @Override
    public Health health() {
        var way = post.getIfAvailable();
        var health = way == null ? Health.unknown().withDetail("missing", "spring.mail.host") : Health.up();
        return health.withDetail("waiting", queue.waiting()).build();
    }
}
