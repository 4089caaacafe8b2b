package cn.suishoupai.participant;

/** 参与者: a person behind an openid. The virtual openid of a snapshot page never becomes one. */
public record Participant(long id, String openid) {}
