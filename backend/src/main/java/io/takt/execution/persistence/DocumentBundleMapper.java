package io.takt.execution.persistence;

import io.takt.execution.domain.DocumentBundles;
import org.apache.ibatis.annotations.Mapper;

/** SQL of DocumentBundles. */
@Mapper
interface DocumentBundleMapper extends DocumentBundles {
}
