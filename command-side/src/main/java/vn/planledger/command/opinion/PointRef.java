package vn.planledger.command.opinion;

/** @param point number in the opinion, from 1 */
public record PointRef(OpinionId opinion, int point) {}
