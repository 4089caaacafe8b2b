package cn.suishoupai.contest;

/** One version of a definition as it lies in the database. */
record SavedDefinition(long contestId, int version, String sha256, String yaml) {}
