package vn.planledger.benchmark;

/** Something that needs no preparation, again and again. */
record OneByOne(Runnable once) implements Walk {

    @Override
    public void prepare(Step step) {}

    @Override
    public void complete(Step step) {
        once.run();
    }
}
