package vn.planledger.benchmark;

/** Opinions through the whole command path, all in one round of consultation. */
record LedgerOpinions(LedgerSide ledger, OpenPlan plan) implements Side {

    @Override
    public String name() {
        return ledger.name();
    }

    @Override
    public void enter() {
        ledger.enter();
    }

    @Override
    public void leave() {
        ledger.leave();
    }

    @Override
    public long events() {
        return ledger.events();
    }

    @Override
    public Walk register(String name) {
        return new OneByOne(plan::submit);
    }
}
