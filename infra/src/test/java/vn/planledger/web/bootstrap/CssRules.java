package vn.planledger.web.bootstrap;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Goes through a minified stylesheet, into its conditions too; a rule that comes back empty is left out. */
final class CssRules {

    private CssRules() {}

    /** @return the rules that are left, in their order, one a line */
    static String each(String css, UnaryOperator<CssBlock> change) {
        return CssBlock.of(css).stream()
                .map(block -> changed(block, change))
                .filter(block -> !block.isEmpty())
                .map(block -> block + "\n")
                .collect(Collectors.joining());
    }

    private static CssBlock changed(CssBlock block, UnaryOperator<CssBlock> change) {
        return block.isCondition()
                ? new CssBlock(block.head(), each(block.body(), change).replace("\n", ""))
                : change.apply(block);
    }
}
