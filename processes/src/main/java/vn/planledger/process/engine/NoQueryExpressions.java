package vn.planledger.process.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses every query that carries an expression. The engine's own switches see only the outer query: an expression inside
 * {@code or()} is evaluated in spite of them (CVE-2026-109432, open in 7.24.0).
 */
final class NoQueryExpressions extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query && carriesExpression(query)) {
            throw new BadUserRequestException("Expressions in queries are closed");
        }
        return next.execute(command);
    }

    private static boolean carriesExpression(AbstractQuery<?, ?> query) {
        return !query.getExpressions().isEmpty()
                || query instanceof TaskQueryImpl tasks
                        && tasks.getQueries().stream()
                                .anyMatch(part -> !part.getExpressions().isEmpty());
    }
}
