import type { DataProvider, GetListParams, Identifier, RaRecord } from "react-admin";
import { call, read, totalOf } from "../shared/api";
import { pathOf } from "./resources";

interface ListRequest {
  pagination?: GetListParams["pagination"];
  sort?: GetListParams["sort"];
  filter?: unknown;
}

/** The query of the simple-rest dialect: range, sort and filter as JSON. */
export function listQuery({ pagination, sort, filter }: ListRequest): string {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  const query = new URLSearchParams({
    range: JSON.stringify([(page - 1) * perPage, page * perPage - 1]),
    filter: JSON.stringify(filter ?? {}),
  });
  if (sort) query.set("sort", JSON.stringify([sort.field, sort.order]));
  return query.toString();
}

async function list<T extends RaRecord>(resource: string, request: ListRequest, signal?: AbortSignal) {
  const answer = await call<T[]>(`${pathOf(resource)}?${listQuery(request)}`, { signal });
  return { data: answer.data, total: totalOf(answer.headers, answer.data.length) };
}

const one = (resource: string, id: Identifier) => `${pathOf(resource)}/${encodeURIComponent(String(id))}`;

function identified<T extends RaRecord>(data: T): T {
  return data.id === undefined && "code" in data ? { ...data, id: data.code } : data;
}

export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: (resource, params) => list(resource, params, params.signal),
  getOne: async (resource, { id, signal }) => ({ data: identified(await read(one(resource, id), signal)) }),
  getMany: (resource, { ids, signal }) => list(resource, { pagination: { page: 1, perPage: ids.length }, filter: { id: ids } }, signal),
  getManyReference: (resource, { target, id, pagination, sort, filter, signal }) =>
    list(resource, { pagination, sort, filter: { ...filter, [target]: id } }, signal),
  create: async (resource, { data }) => ({
    data: identified((await call<RaRecord>(pathOf(resource), { method: "POST", body: data })).data as never),
  }),
  update: async (resource, { id, data, previousData }) => ({
    data: identified(
      (await call<RaRecord>(one(resource, id), { method: "PUT", body: data, version: previousData?.version }))
        .data as never,
    ),
  }),
  updateMany: async (resource, { ids, data }) => {
    await Promise.all(ids.map((id) => call(one(resource, id), { method: "PUT", body: data })));
    return { data: ids };
  },
  delete: async (resource, { id, previousData }) => {
    await call(one(resource, id), { method: "DELETE", version: previousData?.version });
    return { data: (previousData ?? { id }) as never };
  },
  deleteMany: async (resource, { ids }) => {
    await Promise.all(ids.map((id) => call(one(resource, id), { method: "DELETE" })));
    return { data: ids };
  },
};
