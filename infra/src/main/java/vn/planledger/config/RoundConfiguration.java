package vn.planledger.config;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link vn.planledger.edge.DeadlineRound} come round. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RoundConfiguration {}
