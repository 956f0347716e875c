package io.takt.security;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SignatureMapper {

    void add(Signature signature);

    Optional<Signature> findLast(@Param("entity") String entity, @Param("code") String code);
}
